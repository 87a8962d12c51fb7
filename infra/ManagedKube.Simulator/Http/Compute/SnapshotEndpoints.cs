using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Backup;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>Snapshots: a backup leaves one of its machine, which the next one replaces.</summary>
internal static class SnapshotEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/snapshots";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => All(moment).Where(view => query.Matches("virtualMachineId", view.VirtualMachineId)));
        routes.Item($"{Path}/{{id}}", (moment, id) => All(moment).FirstOrDefault(view => view.Id == id));
    }

    private static IEnumerable<SnapshotView> All(Moment moment) => moment.World.VirtualMachines.Values
        .OrderBy(machine => machine.Name, StringComparer.Ordinal)
        .ThenBy(machine => machine.Id)
        .SelectMany(machine => BackupRuns.Of(moment.World, machine, moment.Now))
        .GroupBy(point => (point.VirtualMachineId, point.PolicyId))
        .Select(points => View(moment.World, points.MaxBy(point => point.At)!));

    private static SnapshotView View(World world, BackupPoint point) => new(
        SeededId.Of("snapshot", point.Id.ToString()),
        $"[{world.Inventory.BackupPolicies[point.PolicyId].Name}] {point.VirtualMachineName}",
        "",
        point.VirtualMachineId,
        point.At.ToUnixTimeSeconds());
}
