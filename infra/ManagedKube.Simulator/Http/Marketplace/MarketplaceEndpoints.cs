using ManagedKube.Simulator.Http.Compute;
using ManagedKube.Simulator.Worlds.Marketplace;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Marketplace;

internal static class MarketplaceEndpoints
{
    private const string Path = "marketplace/v1/items";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, _) => moment.World.Inventory.MarketplaceItems.Items.Select(MarketplaceItemView.Of));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.MarketplaceItems.Find(id) is { } item ? MarketplaceItemView.Of(item) : null);
        routes.Item($"{Path}/{{id}}/open_iaas/info", (moment, id) =>
            moment.World.Inventory.MarketplaceItems.Find(id) is { } item ? MarketplaceItemInfoView.Of(item) : null);
        routes.Order(HttpMethods.Post, $"{Path}/open_iaas/deploy", Deploy);
    }

    private static DeployItem Deploy(OrderRequest request, RequestBody body)
    {
        var order = new DeployItem
        {
            ItemId = body.Id("id"),
            Name = body.Text("name"),
            StorageRepositoryId = body.Id("storageRepositoryId"),
            NetworkData = [.. (body.OptionalObjects("networkData") ?? []).Select(ReadAdapter)],
            CloudInit = CloudInitFields.Read(body),
        };
        body.ThrowIfInvalid();
        return request.World.Inventory.MarketplaceItems.Find(order.ItemId) is not null
            ? order
            : throw ApiException.NotFound("marketplace item", order.ItemId);
    }

    private static DeployedAdapter ReadAdapter(RequestBody data)
    {
        var adapter = new DeployedAdapter(
            NonEmpty(data, "networkAdapterName"), NonEmpty(data, "sourceNetworkName"), data.Id("destinationNetworkId"));
        if (adapter is { NetworkAdapterName: null, SourceNetworkName: null })
            data.Refuse("networkAdapterName", "is required, or sourceNetworkName");
        return adapter;
    }

    private static string? NonEmpty(RequestBody data, string name) => data.IsEmptyText(name) ? null : data.OptionalText(name);
}
