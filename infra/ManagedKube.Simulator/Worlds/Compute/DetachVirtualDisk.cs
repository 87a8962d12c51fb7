using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Takes a disk from a virtual machine, unplugging it first when the machine runs.</summary>
internal sealed record DetachVirtualDisk(Guid VirtualDiskId, Guid VirtualMachineId) : Order
{
    public override Operation Operation => Operation.PlugVirtualDisk;

    public override string Description => $"Detach virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);
        return disk.AttachmentTo(VirtualMachineId) is null
            ? Effect.Fail($"The disk {VirtualDiskId} is not attached to the VM {VirtualMachineId}")
            : Effect.Of(new Change.StoreVirtualDisk(disk.Detached(VirtualMachineId)));
    }
}
