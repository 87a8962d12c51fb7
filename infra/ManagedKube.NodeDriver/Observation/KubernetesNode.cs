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

    /// <summary>What it runs on, such as <c>Talos (v1.14.6)</c>.</summary>
    public required string OsImage { get; init; }

    /// <summary>The UUID of its machine.</summary>
    public required string SystemUuid { get; init; }

    public required ImmutableDictionary<string, string> Labels { get; init; }

    public required ImmutableDictionary<string, string> Annotations { get; init; }

    /// <summary>The Talos version that it runs, x.y.z; null when it does not say.</summary>
    public string? TalosVersion => OsImage.StartsWith("Talos (v", StringComparison.Ordinal) ? OsImage["Talos (v".Length..].TrimEnd(')') : null;

    public bool IsControlPlane => Labels.ContainsKey("node-role.kubernetes.io/control-plane");

    public bool IsCarrier => Labels.ContainsKey("node-role.kubernetes.io/storage");

    public string Zone => Labels.GetValueOrDefault("topology.kubernetes.io/zone", "");
}
