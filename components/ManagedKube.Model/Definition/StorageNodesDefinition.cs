using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>Production's dedicated storage nodes.</summary>
public sealed record StorageNodesDefinition
{
    /// <summary>The size of each, without its Ceph disks.</summary>
    public MachineSize Size { get; init; } = MachineSize.StorageNode;

    /// <summary>How many; null means what the environment fixes (V12).</summary>
    public int? Count { get; init; }

    /// <summary>
    /// Patches of their machine configuration, applied last and in this order: YAML texts of partial Talos documents. Nothing secret stands in
    /// them (V82).
    /// </summary>
    public ImmutableArray<string> Patches { get; init; } = [];
}
