using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>
/// Whether etcd does without one of its members for good (product spec D28): only while all others are well, since a cluster of
/// three with a dead member survives no further loss.
/// </summary>
internal static class EtcdQuorum
{
    /// <summary>Everything that speaks against it, for people; empty when etcd can do without the member.</summary>
    /// <param name="state">The cluster now.</param>
    /// <param name="subject">The control plane that goes. It need not be a member any more: what broke off may be taken up.</param>
    public static ImmutableArray<string> ClosedWithout(ClusterState state, string subject)
    {
        var others = state.ControlPlanes.Where(plane => plane.Key != subject).ToList();
        return others.Count == 0
            ? [$"{subject} is the only control plane, and etcd with all that Kubernetes knows lives on it alone: it is restored from a snapshot of etcd, not replaced"]
            : [.. others.SelectMany(plane => Problems(plane.Key, plane.Value, subject, others.Select(other => other.Key)))];
    }

    private static IEnumerable<string> Problems(string name, ControlPlaneState plane, string subject, IEnumerable<string> expected)
    {
        if (plane.Stage is not { } stage)
            yield return $"{name} does not answer";
        else if (!stage.IsRunningAndReady)
            yield return $"{name} is {stage.Stage} and not ready: {stage.Unmet}";

        if (plane.Members is not { } members)
        {
            yield return $"{name} does not tell the members of etcd";
            yield break;
        }

        var voters = members.Where(member => !member.IsLearner && member.Hostname != subject).Select(member => member.Hostname).ToImmutableSortedSet(StringComparer.Ordinal);
        var wanted = expected.ToImmutableSortedSet(StringComparer.Ordinal);
        if (!voters.SetEquals(wanted))
            yield return $"etcd without {subject} has the voters {string.Join(", ", voters)} by {name}, instead of {string.Join(", ", wanted)}";
        if (plane.Alarms is { IsEmpty: false } alarms)
            yield return $"etcd has an alarm by {name}: {string.Join("; ", alarms)}";
    }
}
