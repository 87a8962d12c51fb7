using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// What makes a pool's workers bare-metal servers instead of virtual machines (product spec 2.10). The IaaS does not make them: whoever sets
/// them up boots each with Talos and gives it its machine configuration, which the stack puts out.
/// </summary>
public sealed record BareMetalDefinition
{
    /// <summary>How several adapters usually act as one.</summary>
    public const string DefaultBondMode = "802.3ad";

    /// <summary>The class of the servers (V34).</summary>
    public required string ServerClass { get; init; }

    /// <summary>Whether the pool is for work on GPUs.</summary>
    public bool Gpu { get; init; }

    /// <summary>The disk that Talos is installed on, which it wipes; null as long as no server is named.</summary>
    public InstallDiskDefinition? InstallDisk { get; init; }

    /// <summary>The VLAN, 1 to 4094, by which the cluster's network reaches the servers; null when it comes untagged.</summary>
    public int? Vlan { get; init; }

    /// <summary>How the adapters of a server that has several act as one, as Linux calls it. The switches must agree.</summary>
    public string BondMode { get; init; } = DefaultBondMode;

    /// <summary>The servers that are known, in the order of the workers' numbers; the others are still to come.</summary>
    public ImmutableArray<BareMetalServerDefinition> Servers { get; init; } = [];
}
