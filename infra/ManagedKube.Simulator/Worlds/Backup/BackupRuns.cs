using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Backup;

/// <summary>
/// The restore points of virtual machines. Those that the present policies of a machine have made follow from the time that has
/// passed; they are stored when the policies change or the machine goes, for then nothing else tells them any more.
/// </summary>
internal static class BackupRuns
{
    /// <summary>All restore points, oldest first.</summary>
    public static IEnumerable<BackupPoint> All(World world, DateTimeOffset now) => world.Backups.Values
        .Concat(world.VirtualMachines.Values.SelectMany(machine => Of(world, machine, now)))
        .OrderBy(point => point.At)
        .ThenBy(point => point.Id);

    /// <summary>The restore points that the present policies of a machine have made and not yet let go.</summary>
    public static ImmutableArray<BackupPoint> Of(World world, VirtualMachine machine, DateTimeOffset now)
    {
        if (machine.ProtectedSince is not { } since)
            return [];
        var size = world.DisksOf(machine.Id).Where(disk => disk.Kind != DiskKind.ConfigDrive).Sum(disk => disk.Size);
        return
        [
            .. from id in machine.BackupPolicyIds
               let policy = world.Inventory.BackupPolicies.Find(id)
               where policy is not null
               from scheduler in policy.Schedulers
               from at in scheduler.RunsBetween(since, now).TakeLast(scheduler.Retention)
               select new BackupPoint
               {
                   Id = SeededId.Of("backup", machine.Id.ToString(), id.ToString(), at.ToUnixTimeSeconds().ToString()),
                   VirtualMachineId = machine.Id,
                   VirtualMachineName = machine.Name,
                   PolicyId = id,
                   At = at,
                   Size = size,
               },
        ];
    }

    /// <summary>Keeps the restore points of a machine whose policies change, or that goes.</summary>
    public static IEnumerable<Change> Keep(World world, VirtualMachine machine, DateTimeOffset now) =>
        Of(world, machine, now).Select(point => new Change.StoreBackup(point));
}
