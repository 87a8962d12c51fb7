using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Sets what a virtual machine boots from.</summary>
internal sealed record ChangeBootOrder(Guid VirtualMachineId, ImmutableArray<BootDevice> BootOrder) : Order
{
    public override Operation Operation => Operation.ChangeBootOrder;

    public override string Description => $"Change the boot order of virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution) =>
        world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is { } machine
            ? Effect.Of(new Change.StoreVirtualMachine(machine with { BootOrder = BootOrder }))
            : Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
}
