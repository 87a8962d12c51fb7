using System.Collections.Immutable;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>
/// Whether a machine may be taken away for a while (product spec 8, general order of any change). Talos' newer calls check none of
/// it: who calls them has to.
/// </summary>
internal static class HealthGate
{
    /// <summary>What Ceph says when nothing is wrong.</summary>
    public const string CephIsWell = "HEALTH_OK";

    /// <summary>Everything that keeps the gate closed, for people; empty when it is open.</summary>
    /// <param name="state">The cluster now.</param>
    /// <param name="subject">The machine that is to go away: it need not be well itself, but it must not be the one too many.</param>
    public static ImmutableArray<string> Closed(ClusterState state, string subject) =>
    [
        .. Nodes(state, subject),
        .. Etcd(state, subject),
        .. Ceph(state),
    ];

    /// <summary>What of it concerns etcd only: for a machine that serves no pods yet.</summary>
    public static ImmutableArray<string> ClosedForEtcd(ClusterState state, string subject) => [.. Etcd(state, subject)];

    /// <summary>
    /// Everything that keeps a control plane from leaving etcd for good (product spec D28): every other one has to be a voter, since
    /// those that remain are all that can form a quorum. It may have left already.
    /// </summary>
    public static ImmutableArray<string> ClosedForLeaving(ClusterState state, string leaver) => [.. Etcd(state, leaver, leaver)];

    // Workers of other zones may be away at the same time: pods are spread over zones (product spec D7).
    private static IEnumerable<string> Nodes(ClusterState state, string subject)
    {
        if (state.Nodes is not { } nodes)
            return ["the Kubernetes API does not answer"];
        var own = nodes.FirstOrDefault(node => node.Name == subject);
        return nodes
            .Where(node => node.Name != subject && (!node.IsReady || node.IsUnschedulable))
            .Where(node => own is null || !IsWorker(own) || !IsWorker(node) || node.Zone == own.Zone)
            .Select(node => node.IsReady ? $"{node.Name} is cordoned" : $"{node.Name} is not ready: {node.NotReadyBecause}");
    }

    private static bool IsWorker(KubernetesNode node) => !node.IsControlPlane && !node.IsCarrier;

    private static IEnumerable<string> Etcd(ClusterState state, string subject, string? leaver = null)
    {
        var expected = state.ControlPlanes.Keys.Where(name => name != leaver).ToImmutableSortedSet(StringComparer.Ordinal);
        foreach (var (name, plane) in state.ControlPlanes.Where(plane => plane.Key != subject))
        {
            if (plane.Stage is not { } stage)
                yield return $"{name} does not answer";
            else if (!stage.IsRunningAndReady)
                yield return $"{name} is {stage.Stage} and not ready: {stage.Unmet}";

            if (plane.Members is not { } members)
            {
                yield return $"{name} does not tell the members of etcd";
                continue;
            }

            var voters = members
                .Where(member => !member.IsLearner && member.Hostname != leaver)
                .Select(member => member.Hostname)
                .ToImmutableSortedSet(StringComparer.Ordinal);
            if (!voters.SetEquals(expected))
                yield return $"etcd has the voters {string.Join(", ", voters)}{(leaver is null ? "" : $" beside {leaver}")} by {name}, instead of {string.Join(", ", expected)}";
            if (plane.Alarms is { IsEmpty: false } alarms)
                yield return $"etcd has an alarm by {name}: {string.Join("; ", alarms)}";
        }
    }

    private static IEnumerable<string> Ceph(ClusterState state)
    {
        if (state.CephUnknownBecause is { } reason)
            yield return reason;
        if (state.Ceph is { } health && health != CephIsWell)
            yield return $"Ceph says {health}";
    }
}
