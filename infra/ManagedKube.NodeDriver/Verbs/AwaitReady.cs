using System.Collections.Immutable;
using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Waits until nodes take pods, and, where the request speaks of it, until each control plane has its vote in etcd, the pod network runs in its
/// newest form everywhere and the distributed storage is well.
/// </summary>
internal sealed class AwaitReady(DriverRun run)
{
    private const string NetworkSpace = "kube-system";
    private const string NetworkAgent = "cilium";

    public async Task<ReadyOutcome> RunAsync(ImmutableArray<string> awaited, CancellationToken cancel)
    {
        var limit = run.Request.Limits.ComeBack;
        await run.Patience.UntilAsync($"the nodes of {run.Cluster.Name}", limit, token => NodesAsync(awaited, token), cancel).ConfigureAwait(false);
        if (run.Request.Votes)
            await run.Patience.UntilAsync($"etcd of {run.Cluster.Name}", limit, EtcdAsync, cancel).ConfigureAwait(false);
        if (run.Request.Network is not null)
        {
            await run.Patience.UntilAsync(
                $"the pod network of {run.Cluster.Name}", limit, token => run.Kubernetes.NotRolledOutBecauseAsync(NetworkSpace, NetworkAgent, token), cancel)
                .ConfigureAwait(false);
        }

        if (run.Request.Storage is not null)
            await run.Patience.UntilAsync($"the storage of {run.Cluster.Name}", limit, StorageAsync, cancel).ConfigureAwait(false);
        return new ReadyOutcome { Nodes = awaited };
    }

    private async Task<string?> NodesAsync(ImmutableArray<string> awaited, CancellationToken cancel) =>
        await run.Kubernetes.NodesAsync(cancel).ConfigureAwait(false) is { } nodes ? Missing(awaited, nodes) : "the Kubernetes API does not answer";

    // A machine is a node long before its API server and its vote are there.
    private async Task<string?> EtcdAsync(CancellationToken cancel)
    {
        var closed = HealthGate.ClosedForEtcd(await run.Observer.ReadAsync(cancel).ConfigureAwait(false), subject: "");
        return closed.IsEmpty ? null : string.Join("; ", closed);
    }

    private async Task<string?> StorageAsync(CancellationToken cancel)
    {
        try
        {
            return await run.Kubernetes.CephHealthAsync(cancel).ConfigureAwait(false) switch
            {
                HealthGate.CephIsWell => null,
                null => "there is no Ceph yet",
                var health => $"Ceph says {health}",
            };
        }
        catch (DriverException exception)
        {
            return exception.Message;
        }
    }

    private static string? Missing(ImmutableArray<string> awaited, ImmutableArray<KubernetesNode> nodes)
    {
        var known = nodes.ToDictionary(node => node.Name);
        var missing = awaited
            .Where(name => !known.TryGetValue(name, out var node) || !node.IsReady)
            .Select(name => known.TryGetValue(name, out var node) ? $"{name} is not ready: {node.NotReadyBecause}" : $"{name} is no node")
            .ToList();
        return missing.Count == 0 ? null : string.Join("; ", missing);
    }
}
