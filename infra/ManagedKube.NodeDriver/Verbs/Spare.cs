using System.Collections.Immutable;
using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Whether a cluster can do without one machine until another one has taken its place (product spec D26-D28). The machine may be
/// dead; what counts are the others. It changes nothing.
/// </summary>
internal sealed class Spare(DriverRun run)
{
    public async Task<SpareOutcome> RunAsync(DesiredNode node, CancellationToken cancel)
    {
        var answers = await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false) is not null;
        var state = await run.Observer.ReadAsync(cancel).ConfigureAwait(false);
        var known = state.Nodes?.FirstOrDefault(candidate => candidate.Name == node.Name);
        return new SpareOutcome
        {
            Node = node.Name,
            Answers = answers,
            IsReady = known is { IsReady: true },
            Refusals =
            [
                .. state.Nodes is not null
                    ? Array.Empty<string>()
                    : [$"the Kubernetes API of {run.Cluster.Name} does not answer, so that its Node object cannot be deleted"],
                .. node.Role switch
                {
                    NodeRole.ControlPlane => ControlPlane(node, state),
                    NodeRole.Carrier when state.Nodes is { } nodes =>
                        await CarrierAsync(node, nodes, state, known is { IsReady: true }, cancel).ConfigureAwait(false),
                    _ => [],
                },
            ],
        };
    }

    private static ImmutableArray<string> ControlPlane(DesiredNode node, ClusterState state) => state.ControlPlanes.Keys.All(name => name == node.Name)
        ? [$"{node.Name} is the only control plane, and all that Kubernetes knows lives on it alone: it is restored from a snapshot of etcd, not replaced"]
        : HealthGate.ClosedForLeaving(state, node.Name);

    private async Task<ImmutableArray<string>> CarrierAsync(
        DesiredNode node, ImmutableArray<KubernetesNode> nodes, ClusterState state, bool isReady, CancellationToken cancel)
    {
        if (state.CephUnknownBecause is { } reason)
            return [reason];
        // Where there is no Ceph yet, there are no copies that could get lost.
        if (state.Ceph is not { } health)
            return [];
        var others = nodes
            .Where(other => other.Name != node.Name && other.IsCarrier && (!other.IsReady || other.IsUnschedulable))
            .Select(other => (other.Name, Trouble: other.IsReady ? "cordoned" : $"not ready: {other.NotReadyBecause}"))
            .Select(other => $"{other.Name} carries Ceph disks too and is {other.Trouble}; one carrier at a time");
        return [.. others, .. CephCopies.MissingWithout(health, await run.Kubernetes.CephChecksAsync(cancel).ConfigureAwait(false), isReady)];
    }
}
