using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Observation;

/// <summary>A cluster as it is.</summary>
public sealed record ObservedCluster
{
    /// <summary>The version of its API servers, x.y.z; null when they do not answer.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>The machines that were asked for, in that order.</summary>
    public required ImmutableArray<ObservedNode> Nodes { get; init; }
}
