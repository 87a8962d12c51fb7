using System.Collections.Immutable;
using ManagedKube.Cli.Simulation;
using ManagedKube.Engine.Deployments;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Targets;

/// <summary>A live endpoint, or a simulator, with the variables to call it.</summary>
internal sealed class TargetSession : ITargetSession
{
    // What does not get faster with a simulator's speed: processes and the network.
    private static readonly TimeSpan Latency = TimeSpan.FromSeconds(2);

    private readonly IAsyncDisposable? _started;

    private TargetSession(ImmutableSortedDictionary<string, string> environment, TimeSpan settleTime, IAsyncDisposable? started) =>
        (Environment, SettleTime, _started) = (environment, settleTime, started);

    public ImmutableSortedDictionary<string, string> Environment { get; }

    public TimeSpan SettleTime { get; }

    /// <summary>Providers find everything in the environment of this process.</summary>
    public static TargetSession Live() => new(ImmutableSortedDictionary<string, string>.Empty, DeploymentRequest.DefaultSettleTime, null);

    /// <summary>A simulator.</summary>
    /// <param name="access">How to call it.</param>
    /// <param name="speed">How many times faster than the documented durations it works.</param>
    /// <param name="path">The PATH of this process; null for none.</param>
    /// <param name="started">What ends with this session; null for a simulator that somebody else runs.</param>
    public static TargetSession Simulator(SimulatorAccess access, double speed, string? path, IAsyncDisposable? started = null) => new(
        SimulatorEnvironment.Of(access, path),
        DeploymentRequest.DefaultSettleTime / speed + Latency,
        started);

    public ValueTask DisposeAsync() => _started?.DisposeAsync() ?? ValueTask.CompletedTask;
}
