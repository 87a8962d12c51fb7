using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
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

    /// <summary>Providers find everything in the environment of this process, and the runtime besides.</summary>
    public static TargetSession Live(CliHost host, HomeFolder home) => new(
        Tools(ImmutableSortedDictionary<string, string>.Empty, host, home, ToolPath.RuntimeFolder()),
        DeploymentRequest.DefaultSettleTime, null);

    /// <summary>A simulator.</summary>
    /// <param name="access">How to call it.</param>
    /// <param name="speed">How many times faster than the documented durations it works.</param>
    /// <param name="host">The surroundings.</param>
    /// <param name="home">Where snapshots are kept.</param>
    /// <param name="started">What ends with this session; null for a simulator that somebody else runs.</param>
    public static TargetSession Simulator(SimulatorAccess access, double speed, CliHost host, HomeFolder home, IAsyncDisposable? started = null) => new(
        Tools(SimulatorVariables.Of(access, host), host, home, ToolPath.RuntimeFolder().Concat(ToolPath.ClientFolders())),
        DeploymentRequest.DefaultSettleTime / speed + Latency,
        started);

    private static ImmutableSortedDictionary<string, string> Tools(
        ImmutableSortedDictionary<string, string> variables, CliHost host, HomeFolder home, IEnumerable<string> folders)
    {
        variables = variables.Add(TargetVariables.EtcdSnapshots, home.EtcdSnapshots);
        return ToolPath.With(host, folders) is { } path ? variables.Add(ToolPath.Variable, path) : variables;
    }

    public ValueTask DisposeAsync() => _started?.DisposeAsync() ?? ValueTask.CompletedTask;
}
