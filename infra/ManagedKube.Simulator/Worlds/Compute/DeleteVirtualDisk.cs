using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Removes a disk that no running virtual machine uses.</summary>
internal sealed record DeleteVirtualDisk(Guid VirtualDiskId) : Order
{
    public override Operation Operation => Operation.DeleteVirtualDisk;

    public override string Description => $"Delete virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);
        return disk.IsConnected
            ? Effect.Fail($"VDI_IN_USE({VirtualDiskId}, destroy)")
            : Effect.Of(new Change.RemoveVirtualDisk(VirtualDiskId));
    }
}
