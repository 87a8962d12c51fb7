namespace ManagedKube.Simulator.Http.Compute;

internal static class HostEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/hosts";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.Hosts.Items
            .Where(host => query.Matches("machineManagerId", host.Pool.MachineManager.Id))
            .Where(host => query.Matches("poolId", host.Pool.Id))
            .Select(host => HostView.Of(moment, host)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.Hosts.Find(id) is { } host ? HostView.Of(moment, host) : null);
    }
}
