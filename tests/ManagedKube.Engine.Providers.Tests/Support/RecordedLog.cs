using System.Collections.Concurrent;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Tests.Support;

/// <summary>Keeps what a provider says about what it is doing.</summary>
internal sealed class RecordedLog : IEngineLog
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Ends with the first line.</summary>
    public Task First => _first.Task;

    public void Status(Urn urn, string message)
    {
        Lines.Enqueue(message);
        _first.TrySetResult();
    }

    public void Info(string message, Urn urn = default) => throw new InvalidOperationException(message);

    public void Warning(string message, Urn urn = default) => throw new InvalidOperationException(message);

    public void Debug(string message, Urn urn = default) => throw new InvalidOperationException(message);
}
