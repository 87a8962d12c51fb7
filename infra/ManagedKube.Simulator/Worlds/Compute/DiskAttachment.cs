namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>The attachment of a virtual disk to a virtual machine.</summary>
internal sealed record DiskAttachment
{
    public required Guid VirtualMachineId { get; init; }

    /// <summary>The place among the disks of the machine; the first one boots.</summary>
    public required int Device { get; init; }

    public required bool ReadOnly { get; init; }

    public required bool Bootable { get; init; }

    /// <summary>Whether it is plugged, which it can only be while the machine runs.</summary>
    public bool Connected { get; init; }
}
