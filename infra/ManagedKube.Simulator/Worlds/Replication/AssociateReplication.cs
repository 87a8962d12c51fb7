using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Replicates a virtual machine by a policy; a machine has at most one.</summary>
internal sealed record AssociateReplication(Guid VirtualMachineId, Guid PolicyId) : Order
{
    public override Operation Operation => Operation.AssociateReplication;

    public override string Description => $"Replicate virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (!world.ReplicationPolicies.ContainsKey(PolicyId))
            return Effect.Fail(ReplicationReasons.NotFound(PolicyId));
        return machine.Replication is null
            ? Effect.Of(new Change.StoreVirtualMachine(machine with { Replication = new MachineReplication(PolicyId, execution.Now) }))
            : Effect.Fail($"The VM is associated with the replication policy {machine.Replication.PolicyId}: dissociate it first");
    }
}
