using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Compute;

internal static class NetworkAdapterEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/network_adapters";
    private const string ItemPath = $"{Path}/{{id}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.NetworkAdapters.Values
            .Where(adapter => query.Matches("virtualMachineId", adapter.VirtualMachineId))
            .OrderBy(adapter => adapter.VirtualMachineId)
            .ThenBy(adapter => adapter.Device)
            .Select(adapter => NetworkAdapterView.Of(moment, adapter)));
        routes.Item(ItemPath, (moment, id) =>
            moment.World.NetworkAdapters.GetValueOrDefault(id) is { } adapter ? NetworkAdapterView.Of(moment, adapter) : null);

        routes.Order(HttpMethods.Post, Path, (_, body) => new CreateNetworkAdapter
        {
            VirtualMachineId = body.Id("virtualMachineId"),
            NetworkId = body.Id("networkId"),
            MacAddress = AdapterFields.ReadMac(body),
            IpAddress = AdapterFields.ReadIpAddress(body),
        });
        routes.Order(HttpMethods.Patch, ItemPath, Update);
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteNetworkAdapter(request.NetworkAdapter().Id));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/connect", request =>
            new PlugNetworkAdapter(request.NetworkAdapter().Id, Attached: true));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/disconnect", request =>
            new PlugNetworkAdapter(request.NetworkAdapter().Id, Attached: false));
    }

    private static UpdateNetworkAdapter Update(OrderRequest request, RequestBody body)
    {
        if (body.Has("ipAddress") && !body.Has("networkId"))
            body.Refuse("ipAddress", "needs networkId beside it");
        return new UpdateNetworkAdapter
        {
            NetworkAdapterId = request.NetworkAdapter().Id,
            NetworkId = body.OptionalId("networkId"),
            MacAddress = AdapterFields.ReadMac(body),
            Attached = body.OptionalFlag("attached"),
            TxChecksumming = body.OptionalFlag("txChecksumming"),
            IpAddress = AdapterFields.ReadIpAddress(body),
        };
    }
}
