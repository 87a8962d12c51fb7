using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>Protects recorded resources from deletion and replacement, or takes that away.</summary>
public static class SnapshotProtection
{
    /// <summary>The snapshot with these resources protected or not; the same object where they are so already.</summary>
    /// <exception cref="StateEditException">One of them is not recorded.</exception>
    public static Snapshot WithProtection(this Snapshot snapshot, IReadOnlyCollection<Urn> urns, bool isProtected)
    {
        snapshot.Require(urns);
        var wanted = urns.ToHashSet();
        return snapshot.Resources.Any(IsOther)
            ? snapshot with { Resources = [.. snapshot.Resources.Select(state => IsOther(state) ? state with { Protect = isProtected } : state)] }
            : snapshot;

        bool IsOther(ResourceState state) => wanted.Contains(state.Urn) && state.Protect != isProtected;
    }

    /// <summary>Refuses what is not recorded.</summary>
    /// <exception cref="StateEditException">One of the resources is not; all of those are named.</exception>
    internal static void Require(this Snapshot snapshot, IReadOnlyCollection<Urn> urns)
    {
        var missing = urns.Except(snapshot.Resources.Select(state => state.Urn)).ToImmutableArray();
        if (!missing.IsEmpty)
            throw new StateEditException(string.Join('\n', missing.Select(urn => $"There is no resource '{urn}' in the state.")));
    }
}
