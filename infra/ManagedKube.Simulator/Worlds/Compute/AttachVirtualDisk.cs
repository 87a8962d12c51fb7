using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Attaches a disk to a virtual machine; it is plugged at once when the machine runs.</summary>
internal sealed record AttachVirtualDisk : Order
{
    public required Guid VirtualDiskId { get; init; }

    public required Guid VirtualMachineId { get; init; }

    public required bool ReadOnly { get; init; }

    public required bool Bootable { get; init; }

    /// <summary>The place among the disks of the machine; null for the next free one.</summary>
    public int? Position { get; init; }

    public override Operation Operation => Operation.PlugVirtualDisk;

    public override string Description => $"Attach virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (disk.AttachmentTo(VirtualMachineId) is not null)
            return Effect.Fail(Reasons.AlreadyPlugged(VirtualDiskId));
        if (!DiskRules.Reaches(machine, world.Inventory.StorageRepositories[disk.StorageRepositoryId]))
            return Effect.Fail(Reasons.RepositoryNotFound(disk.StorageRepositoryId));
        if (DiskRules.FindDevice(world, VirtualMachineId, Position, out var device) is { } noPlace)
            return Effect.Fail(noPlace);

        var attachment = new DiskAttachment
        {
            VirtualMachineId = VirtualMachineId,
            Device = device,
            ReadOnly = ReadOnly,
            Bootable = Bootable,
            Connected = machine.IsRunning,
        };
        return Effect.Of(new Change.StoreVirtualDisk(disk with { Attachments = disk.Attachments.Add(attachment) }));
    }
}
