using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Puts an ISO image into the empty DVD drive of a virtual machine.</summary>
internal sealed record MountImage(Guid VirtualMachineId, Guid VirtualDiskId) : Order
{
    public override Operation Operation => Operation.MountImage;

    public override string Description => $"Mount an image on virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (world.FindDisk(VirtualDiskId) is not { Kind: DiskKind.Image } image || PoolOf(world, image) != machine.PoolId)
            return Effect.Fail(Reasons.DiskNotFound(VirtualDiskId));
        return machine.MountedImageId is null
            ? Effect.Of(new Change.StoreVirtualMachine(machine with { MountedImageId = image.Id }))
            : Effect.Fail("The DVD drive is not empty: unmount its image first");
    }

    private static Guid PoolOf(World world, VirtualDisk image) =>
        world.Inventory.StorageRepositories[image.StorageRepositoryId].Pool.Id;
}
