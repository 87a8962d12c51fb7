using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Moves a running virtual machine to another host of its pool.</summary>
internal sealed record RelocateVirtualMachine(Guid VirtualMachineId, Guid HostId) : Order
{
    public override Operation Operation => Operation.RelocateVirtualMachine;

    public override string Description => $"Relocate virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (!machine.IsRunning)
            return Effect.Fail(Reasons.MachineIsHalted);
        if (machine.HostId == HostId)
            return Effect.Of();
        return HostPlacement.Choose(world, machine, HostId, out _) is { } refusal
            ? Effect.Fail(refusal)
            : Effect.Of(new Change.StoreVirtualMachine(machine with { HostId = HostId }));
    }
}
