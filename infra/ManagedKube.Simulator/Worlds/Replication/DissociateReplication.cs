using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Ends the replication of a virtual machine.</summary>
internal sealed record DissociateReplication(Guid VirtualMachineId) : Order
{
    public override Operation Operation => Operation.AssociateReplication;

    public override string Description => $"End the replication of virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        return machine.Replication is null
            ? Effect.Fail("The VM is associated with no replication policy")
            : Effect.Of(new Change.StoreVirtualMachine(machine with { Replication = null }));
    }
}
