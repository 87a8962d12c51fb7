using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Removes a replication policy that no virtual machine is associated with.</summary>
internal sealed record DeleteReplicationPolicy(Guid PolicyId) : Order
{
    public override Operation Operation => Operation.DeleteReplicationPolicy;

    public override string Description => $"Delete replication policy {PolicyId}";

    public override ConcernedItem? Target => ConcernedItem.ReplicationPolicy(PolicyId);

    public override Effect Execute(World world, Execution execution)
    {
        if (!world.ReplicationPolicies.ContainsKey(PolicyId))
            return Effect.Fail(ReplicationReasons.NotFound(PolicyId));
        var used = world.VirtualMachines.Values.Count(machine => machine.Replication?.PolicyId == PolicyId);
        return used == 0
            ? Effect.Of(new Change.RemoveReplicationPolicy(PolicyId))
            : Effect.Fail($"The replication policy {PolicyId} is associated with {used} virtual machines: dissociate them first");
    }
}
