using System.Collections.Concurrent;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>Keeps everything that a provider says.</summary>
internal sealed class KubernetesLog : IEngineLog
{
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Is told each line as it comes.</summary>
    public Action<string> Seen { get; set; } = _ => { };

    public void Status(Urn urn, string message) => Add($"status: {message}");

    public void Info(string message, Urn urn = default) => Add($"info: {message}");

    public void Warning(string message, Urn urn = default) => Add($"warning: {message}");

    public void Debug(string message, Urn urn = default) => Add($"debug: {message}");

    private void Add(string line)
    {
        Lines.Enqueue(line);
        Seen(line);
    }
}
