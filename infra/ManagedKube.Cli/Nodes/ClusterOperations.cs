using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.Cli.Nodes;

/// <summary>Asks the machines of a deployed cluster for what is no deployment.</summary>
/// <param name="driver">The driver of machines.</param>
/// <param name="target">The outside that they are in.</param>
/// <param name="home">Where snapshots are kept.</param>
/// <param name="clock">Names snapshots.</param>
internal sealed class ClusterOperations(INodeDriver driver, ITargetSession target, HomeFolder home, TimeProvider clock)
{
    /// <summary>Saves a snapshot of etcd.</summary>
    /// <param name="cluster">How to reach the cluster.</param>
    /// <param name="file">The full path of the file, which must not be there yet; null for a new one in the usual folder.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">It failed.</exception>
    public Task<SnapshotOutcome> SnapshotAsync(DriverRequest cluster, string? file, CancellationToken cancel)
    {
        var wanted = cluster with { SnapshotFile = file ?? SnapshotFiles.New(home.EtcdSnapshots, cluster.Cluster.Name, clock.GetUtcNow()) };
        return RunAsync("snapshot", wanted, DriverJson.Default.SnapshotOutcome, cancel);
    }

    /// <summary>Asks whether the cluster can do without a machine until another one has taken its place.</summary>
    /// <param name="node">The request about the machine.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">Nobody could be asked.</exception>
    public Task<SpareOutcome> SpareAsync(DriverRequest node, CancellationToken cancel) => RunAsync("spare", node, DriverJson.Default.SpareOutcome, cancel);

    /// <summary>Waits until a machine is a ready node.</summary>
    /// <param name="node">The request about the machine.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">It is not after the time that a machine may take.</exception>
    public Task<ReadyOutcome> AwaitReadyAsync(DriverRequest node, CancellationToken cancel) =>
        RunAsync("ready", node with { Nodes = [], Awaited = [.. node.Nodes.Select(machine => machine.Name)] }, DriverJson.Default.ReadyOutcome, cancel);

    private async Task<T> RunAsync<T>(string verb, DriverRequest request, JsonTypeInfo<T> form, CancellationToken cancel)
        where T : class => JsonSerializer.Deserialize(await driver.RunAsync(verb, request, target.Environment, cancel).ConfigureAwait(false), form)!;
}
