using System.Collections.Immutable;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>What a gate looks at. What could not be read is null, and then keeps the gate closed.</summary>
internal sealed record ClusterState
{
    /// <summary>The nodes that Kubernetes knows.</summary>
    public required ImmutableArray<KubernetesNode>? Nodes { get; init; }

    /// <summary>For each control plane by name: how it is, and the members of etcd as it sees them.</summary>
    public required ImmutableSortedDictionary<string, ControlPlaneState> ControlPlanes { get; init; }

    /// <summary>What Ceph says about its health; null where there is no Ceph.</summary>
    public required string? Ceph { get; init; }

    /// <summary>Why Ceph could not be asked; null when it could.</summary>
    public string? CephUnknownBecause { get; init; }
}
