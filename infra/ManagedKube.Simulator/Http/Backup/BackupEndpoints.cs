using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Backup;

namespace ManagedKube.Simulator.Http.Backup;

internal static class BackupEndpoints
{
    private const string Path = "backup/v1/open_iaas/backups";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => BackupRuns.All(moment.World, moment.Now)
            .Where(point => query.Matches("machineManagerId", ZoneOf(moment.World, point)))
            .Where(point => query.Matches("virtualMachineId", point.VirtualMachineId))
            .Select(point => BackupView.Of(moment.World, point))
            .Where(view => query.Matches("deleted", view.IsVirtualMachineDeleted)));
        routes.Item($"{Path}/{{id}}", (moment, id) => BackupRuns.All(moment.World, moment.Now).FirstOrDefault(point => point.Id == id) is { } found
            ? BackupView.Of(moment.World, found)
            : null);
    }

    private static Guid ZoneOf(World world, BackupPoint point) => world.Inventory.BackupPolicies[point.PolicyId].MachineManager.Id;
}
