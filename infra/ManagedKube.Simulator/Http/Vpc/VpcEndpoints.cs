namespace ManagedKube.Simulator.Http.Vpc;

/// <summary>VPCs and their private networks, which are made elsewhere.</summary>
internal static class VpcEndpoints
{
    private const string Vpcs = $"{VpcRequests.Root}/vpc";
    private const string PrivateNetworks = $"{VpcRequests.Root}/private_networks";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Vpcs, (moment, _) => moment.World.Inventory.Vpcs.Items.Select(vpc => VpcView.Of(moment.World, vpc)));
        routes.Item($"{Vpcs}/{{id}}", (moment, id) =>
            moment.World.Inventory.Vpcs.Find(id) is { } vpc ? VpcView.Of(moment.World, vpc) : null);
        routes.List(PrivateNetworks, (moment, query) => moment.World.Inventory.PrivateNetworks.Items
            .Where(network => query.Matches("vpcId", network.Vpc.Id))
            .Select(network => PrivateNetworkView.Of(moment.World, network)));
        routes.Item($"{PrivateNetworks}/{{id}}", (moment, id) =>
            moment.World.Inventory.PrivateNetworks.Find(id) is { } network ? PrivateNetworkView.Of(moment.World, network) : null);
    }
}
