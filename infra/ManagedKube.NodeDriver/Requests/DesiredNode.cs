using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Requests;

/// <summary>What a machine should be.</summary>
public sealed record DesiredNode
{
    /// <summary>Its host name, which is its Kubernetes node name, too.</summary>
    public required string Name { get; init; }

    /// <summary>Its IPv4 address.</summary>
    public required string Address { get; init; }

    /// <summary>What it is in the cluster.</summary>
    public required NodeRole Role { get; init; }

    /// <summary>Its machine configuration: YAML documents with secrets.</summary>
    public required string Configuration { get; init; }

    /// <summary>The Talos version that it should run, x.y.z.</summary>
    public required string TalosVersion { get; init; }

    /// <summary>The id of the schematic that its system image is built from; null when any will do.</summary>
    public string? Schematic { get; init; }

    /// <summary>The installer image of that version and schematic.</summary>
    public required string Installer { get; init; }

    /// <summary>Labels that the kubelet may not set itself, such as the node's roles.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Consent to restart it for a configuration change that needs it. Otherwise such a change waits for its next start.</summary>
    public bool AllowReboot { get; init; }

    /// <summary>Nothing of its configuration, which holds secrets.</summary>
    public override string ToString() => Name;
}
