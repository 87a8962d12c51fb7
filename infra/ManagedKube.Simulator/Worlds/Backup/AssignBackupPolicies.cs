using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Backup;

/// <summary>Replaces the backup policies of a virtual machine. An order without any policy is never executed, as on the platform.</summary>
internal sealed record AssignBackupPolicies(Guid VirtualMachineId, ImmutableArray<Guid> PolicyIds) : Order
{
    public override Operation Operation => Operation.AssignBackupPolicies;

    public override string Description => $"Assign backup policies to virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override ActivityType ActivityType => ActivityType.BackupActivity;

    public override bool IsPickedUp => !PolicyIds.IsEmpty;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));

        var zone = world.Inventory.Pools[machine.PoolId].MachineManager;
        foreach (var id in PolicyIds)
        {
            if (world.Inventory.BackupPolicies.Find(id)?.MachineManager != zone)
                return Effect.Fail(Reasons.PolicyNotFound(id));
        }

        return Effect.Of(
        [
            .. BackupRuns.Keep(world, machine, execution.Now),
            new Change.StoreVirtualMachine(machine with { BackupPolicyIds = [.. PolicyIds.Distinct()], ProtectedSince = execution.Now }),
        ]);
    }
}
