using System.Collections.Immutable;
using ManagedKube.NodeDriver.Changes;

namespace ManagedKube.NodeDriver.Observation;

/// <summary>A machine as it is, beside what it should be.</summary>
public sealed record ObservedNode
{
    /// <summary>Its host name.</summary>
    public required string Name { get; init; }

    /// <summary>The Talos version that it runs, x.y.z; null when its API does not answer.</summary>
    public string? TalosVersion { get; init; }

    /// <summary>Whether Kubernetes has it as a ready node.</summary>
    public bool IsReady { get; init; }

    /// <summary>The version of its kubelet, x.y.z; null when it is no node.</summary>
    public string? KubeletVersion { get; init; }

    /// <summary>The settings that differ from its desired configuration.</summary>
    public ImmutableArray<ConfigurationChange> Changes { get; init; } = [];

    /// <summary>Whether making it as it should be restarts it; null when that is not known.</summary>
    public bool? Restarts { get; init; }

    /// <summary>Why something about it is not known, for people; null when everything is.</summary>
    public string? UnknownBecause { get; init; }
}
