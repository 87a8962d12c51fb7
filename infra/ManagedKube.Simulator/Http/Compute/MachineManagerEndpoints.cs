using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>The availability zones.</summary>
internal static class MachineManagerEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        routes.List(ApiRoutes.Compute, (moment, _) => moment.World.Inventory.MachineManagers.Items.Select(View));
        routes.Item($"{ApiRoutes.Compute}/{{id}}", (moment, id) =>
            moment.World.Inventory.MachineManagers.Find(id) is { } manager ? View(manager) : null);
    }

    private static MachineManagerView View(MachineManager manager) => new(manager.Id, manager.Name, manager.OsVersion, manager.OsName);
}
