namespace ManagedKube.Simulator.Http.Compute;

internal static class NetworkEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/networks";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.Networks.Items
            .Where(network => query.Matches("machineManagerId", network.Pool.MachineManager.Id))
            .Where(network => query.Matches("poolId", network.Pool.Id))
            .Select(network => NetworkView.Of(moment.World, network)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.Networks.Find(id) is { } network ? NetworkView.Of(moment.World, network) : null);
    }
}
