using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Empties the DVD drive of a virtual machine.</summary>
internal sealed record UnmountImage(Guid VirtualMachineId) : Order
{
    public override Operation Operation => Operation.MountImage;

    public override string Description => $"Unmount the image of virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution) =>
        world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is { } machine
            ? Effect.Of(new Change.StoreVirtualMachine(machine with { MountedImageId = null }))
            : Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
}
