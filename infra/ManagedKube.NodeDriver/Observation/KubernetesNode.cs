using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Observation;

/// <summary>A node as Kubernetes knows it.</summary>
internal sealed record KubernetesNode
{
    public required string Name { get; init; }

    public required bool IsReady { get; init; }

    /// <summary>Why it is not ready, in the kubelet's words.</summary>
    public required string NotReadyBecause { get; init; }

    public required bool IsUnschedulable { get; init; }

    /// <summary>Such as v1.36.5.</summary>
    public required string KubeletVersion { get; init; }

    public required ImmutableDictionary<string, string> Labels { get; init; }
}
