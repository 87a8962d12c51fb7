using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Moves a disk to another repository of its pool, while it is in use or not.</summary>
internal sealed record RelocateVirtualDisk(Guid VirtualDiskId, Guid StorageRepositoryId) : Order
{
    public override Operation Operation => Operation.RelocateVirtualDisk;

    public override string Description => $"Relocate virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);

        var source = world.Inventory.StorageRepositories[disk.StorageRepositoryId];
        if (world.Inventory.StorageRepositories.Find(StorageRepositoryId) is not { HoldsImages: false } target
            || target.Pool.Id != source.Pool.Id
            || disk.Attachments.Any(attachment => !DiskRules.Reaches(world.VirtualMachines[attachment.VirtualMachineId], target)))
        {
            return Effect.Fail(Reasons.RepositoryNotFound(StorageRepositoryId));
        }

        var moved = disk with { StorageRepositoryId = target.Id };
        return Capacity.Fits(world, [moved], replaced: disk)
            ? Effect.Of(new Change.StoreVirtualDisk(moved))
            : Effect.Fail(Reasons.RepositoryFull);
    }
}
