using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Backup;

internal sealed record BackupPolicyView
{
    public const string Delta = "delta";

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Guid InternalId { get; init; }

    public required bool Running { get; init; }

    public required string Mode { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required IReadOnlyList<Guid> VirtualMachines { get; init; }

    public required IReadOnlyList<BackupSchedulerView> Schedulers { get; init; }

    public static BackupPolicyView Of(World world, BackupPolicy policy) => new()
    {
        Id = policy.Id,
        Name = policy.Name,
        InternalId = SeededId.InternalOf(policy.Id),
        Running = false,
        Mode = Delta,
        MachineManager = new ReferenceView(policy.MachineManager.Id, policy.MachineManager.Name),
        VirtualMachines =
        [
            .. world.VirtualMachines.Values
                .Where(machine => machine.BackupPolicyIds.Contains(policy.Id))
                .Select(machine => machine.Id)
                .Order(),
        ],
        Schedulers =
        [
            .. policy.Schedulers.Select(scheduler =>
                new BackupSchedulerView(TemporarilyDisabled: false, scheduler.Retention, scheduler.Cron, scheduler.Timezone)),
        ],
    };
}

internal sealed record BackupSchedulerView(bool TemporarilyDisabled, int Retention, string Cron, string Timezone);
