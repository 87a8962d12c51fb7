namespace ManagedKube.Model.Definition;

/// <summary>Production's dedicated storage nodes.</summary>
public sealed record StorageNodesDefinition
{
    /// <summary>The size of each, without its Ceph disks.</summary>
    public MachineSize Size { get; init; } = MachineSize.StorageNode;

    /// <summary>How many; null means what the environment fixes (V12).</summary>
    public int? Count { get; init; }
}
