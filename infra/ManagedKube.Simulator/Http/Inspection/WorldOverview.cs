using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>What there is, for people. Sizes are in bytes. First-boot data and other secrets are no part of it.</summary>
internal sealed record WorldOverview
{
    private const int RecentActivities = 30;

    public required string Now { get; init; }

    public required IReadOnlyList<ZoneOverview> Zones { get; init; }

    public required IReadOnlyList<MachineOverview> Machines { get; init; }

    /// <summary>The disks that no machine has.</summary>
    public required IReadOnlyList<DiskOverview> FreeDisks { get; init; }

    public required ServicesOverview Services { get; init; }

    /// <summary>Those that have not ended and the latest that have, newest first.</summary>
    public required IReadOnlyList<ActivityOverview> Activities { get; init; }

    public required int PendingActivities { get; init; }

    public static WorldOverview Of(Moment moment)
    {
        var world = moment.World;
        var activities = world.Activities.Values.OrderByDescending(activity => activity.Sequence).ToList();
        var pending = activities.Where(activity => activity.Outcome is null).ToList();
        return new WorldOverview
        {
            Now = Timestamp.Format(moment.Now),
            Zones = [.. world.Inventory.Pools.Items.Select(pool => ZoneOverview.Of(world, pool))],
            Machines = [.. world.VirtualMachines.Values.OrderBy(machine => machine.Name, StringComparer.Ordinal).Select(machine => MachineOverview.Of(moment, machine))],
            FreeDisks = [.. world.VirtualDisks.Values.Where(disk => disk.Attachments.IsEmpty).Select(disk => DiskOverview.Of(world, disk, machineId: null))],
            Services = ServicesOverview.Of(world),
            Activities = [.. pending.Concat(activities.Except(pending).Take(RecentActivities)).Select(activity => ActivityOverview.Of(moment, activity))],
            PendingActivities = pending.Count,
        };
    }
}

/// <param name="Usage">What is used.</param>
/// <param name="Size">All there is.</param>
internal sealed record SpaceOverview(long Usage, long Size);

internal sealed record DiskOverview(string Name, long Size, string Repository, bool Connected)
{
    public static DiskOverview Of(World world, VirtualDisk disk, Guid? machineId) => new(
        disk.Name,
        disk.Size,
        world.Inventory.StorageRepositories[disk.StorageRepositoryId].Name,
        machineId is { } id && disk.AttachmentTo(id)?.Connected == true);
}
