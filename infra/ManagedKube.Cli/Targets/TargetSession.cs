using System.Collections.Immutable;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Targets;

/// <summary>A live endpoint, or a simulator, with the variables to call it.</summary>
internal sealed class TargetSession : ITargetSession
{
    private readonly IAsyncDisposable? _started;

    private TargetSession(ImmutableSortedDictionary<string, string> environment, IAsyncDisposable? started) =>
        (Environment, _started) = (environment, started);

    public ImmutableSortedDictionary<string, string> Environment { get; }

    /// <summary>Providers find everything in the environment of this process.</summary>
    public static TargetSession Live() => new(ImmutableSortedDictionary<string, string>.Empty, null);

    /// <summary>A simulator.</summary>
    /// <param name="access">How to call it.</param>
    /// <param name="started">What ends with this session; null for a simulator that somebody else runs.</param>
    public static TargetSession Simulator(SimulatorAccess access, IAsyncDisposable? started = null) => new(
        ImmutableSortedDictionary<string, string>.Empty
            .Add(TargetVariables.Address, access.Address.AbsoluteUri)
            .Add(TargetVariables.ClientId, access.ClientId)
            .Add(TargetVariables.SecretId, access.SecretId),
        started);

    public ValueTask DisposeAsync() => _started?.DisposeAsync() ?? ValueTask.CompletedTask;
}
