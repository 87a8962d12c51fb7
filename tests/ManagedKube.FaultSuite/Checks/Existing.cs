using System.Collections.Immutable;
using ManagedKube.Engine.State;
using ManagedKube.FaultSuite.Fleets;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.FaultSuite.Checks;

/// <summary>The ids of what there is, in the world and in the state.</summary>
internal static class Existing
{
    /// <summary>All that resources of their own stand for, or would: what comes with a machine goes with it.</summary>
    public static ImmutableHashSet<string> In(World world)
    {
        var templateAdapters = world.VirtualMachines.Keys.Select(id => world.AdaptersOf(id).FirstOrDefault(adapter => adapter.Device == 0)?.Id).ToHashSet();
        return
        [
            .. world.VirtualMachines.Keys.Select(id => id.ToString()),
            .. world.VirtualDisks.Values.Where(disk => disk.Kind == DiskKind.Data).Select(disk => disk.Id.ToString()),
            .. world.NetworkAdapters.Keys.Where(id => !templateAdapters.Contains(id)).Select(id => id.ToString()),
            .. world.Buckets.Keys,
            .. world.StorageAccounts.Keys,
            .. world.Buckets.Values.SelectMany(bucket => bucket.Grants.Select(grant => $"{bucket.Name}/{grant.StorageAccount}")),
        ];
    }

    public static ImmutableHashSet<string> In(Snapshot state) =>
    [
        .. state.Resources.Concat(state.PendingOperations.Select(pending => pending.Resource))
            .Where(resource => resource.Type.StartsWith(FleetProgram.Package, StringComparison.Ordinal) && resource.Id.Length > 0)
            .Select(resource => resource.Id),
    ];
}
