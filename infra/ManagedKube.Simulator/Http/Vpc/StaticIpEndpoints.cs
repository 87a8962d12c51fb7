using ManagedKube.Simulator.Http.Compute;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Vpc;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Vpc;

internal static class StaticIpEndpoints
{
    private const string OfNetwork = $"{VpcRequests.Root}/private_networks/{{id}}/static_ips";
    private const string Path = $"{VpcRequests.Root}/static_ips";
    private const string ItemPath = $"{Path}/{{id}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(OfNetwork, (moment, query) =>
        {
            var network = query.Id is { } id ? moment.World.Inventory.PrivateNetworks.Find(id) : null;
            return StaticIpRules.On(moment.World, network ?? throw ApiException.NotFound("private network", query.Route("id")))
                .Select(address => StaticIpView.Of(moment.World, address))
                .Where(view => query.Text("virtualMachineId") is not { } machine || view.VirtualMachine?.Id == machine)
                .OrderBy(view => view.Id);
        });
        routes.Item(ItemPath, (moment, id) => View(moment.World, moment.World.StaticIps.GetValueOrDefault(id)));
        routes.Named($"{Path}/mac/{{mac}}", "mac", (moment, mac) =>
            View(moment.World, StaticIpRules.OfMac(moment.World, MacAddress.Normalize(mac))));

        routes.Order(HttpMethods.Post, OfNetwork, (request, body) =>
        {
            if (!body.Has("macAddress"))
                body.Refuse("macAddress", "is required");
            return new CreateStaticIp
            {
                PrivateNetworkId = request.PrivateNetwork().Id,
                MacAddress = AdapterFields.ReadMac(body, "macAddress") ?? "",
                IpAddress = AdapterFields.ReadIpAddress(body),
                ResourceDescription = body.Text("resourceDescription"),
            };
        });
        routes.Order(HttpMethods.Patch, ItemPath, (request, body) =>
        {
            if (!body.Has("macAddress") && !body.Has("resourceDescription"))
                body.Refuse("macAddress", "or resourceDescription is required");
            return new UpdateStaticIp
            {
                StaticIpId = request.StaticIp().Id,
                MacAddress = AdapterFields.ReadMac(body, "macAddress"),
                ResourceDescription = body.Has("resourceDescription") ? body.Text("resourceDescription") : null,
            };
        });
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteStaticIp(request.StaticIp().Id));
    }

    private static StaticIpView? View(World world, StaticIp? address) => address is null ? null : StaticIpView.Of(world, address);
}
