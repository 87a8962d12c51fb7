namespace ManagedKube.Simulator.Http.Compute;

internal static class PoolEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/pools";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.Pools.Items
            .Where(pool => query.Matches("machineManagerId", pool.MachineManager.Id))
            .Select(pool => PoolView.Of(moment.World, pool)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.Pools.Find(id) is { } pool ? PoolView.Of(moment.World, pool) : null);
    }
}
