using System.Collections.Immutable;
using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Waits until nodes take pods, and until the distributed storage is well where the request speaks of it.</summary>
internal sealed class AwaitReady(DriverRun run)
{
    public async Task<ReadyOutcome> RunAsync(ImmutableArray<string> awaited, CancellationToken cancel)
    {
        await run.Patience.UntilAsync($"the nodes of {run.Cluster.Name}", run.Request.Limits.ComeBack, async token =>
            await run.Kubernetes.NodesAsync(token).ConfigureAwait(false) is { } nodes ? Missing(awaited, nodes) : "the Kubernetes API does not answer", cancel).ConfigureAwait(false);
        if (run.Request.Storage is not null)
            await run.Patience.UntilAsync($"the storage of {run.Cluster.Name}", run.Request.Limits.ComeBack, StorageAsync, cancel).ConfigureAwait(false);
        return new ReadyOutcome { Nodes = awaited };
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
