using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>The marketplace (API reference 3.13). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class MarketplaceApi
{
    private const string Root = "marketplace/v1/items";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;

    internal MarketplaceApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
    }

    /// <summary>The item, or null on a 404.</summary>
    public Task<MarketplaceItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync(Path(id), OpenIaaSJson.Default.MarketplaceItem, cancellationToken);

    /// <summary>All items.</summary>
    public Task<IReadOnlyList<MarketplaceItem>> ListAsync(CancellationToken cancellationToken) =>
        _api.ListAsync(Root, OpenIaaSJson.Default.ListMarketplaceItem, cancellationToken);

    /// <summary>What a machine made from the item has, or null when it is not for OpenIaaS.</summary>
    public Task<MarketplaceItemInfo?> FindInfoAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Path(id)}/open_iaas/info", OpenIaaSJson.Default.MarketplaceItemInfo, cancellationToken);

    /// <summary>Makes a machine from an item, halted, and returns its id.</summary>
    public Task<string> DeployAsync(ItemDeployment deployment, CancellationToken cancellationToken) =>
        _orders.CreateAsync($"{Root}/open_iaas/deploy", deployment, OpenIaaSJson.Default.ItemDeployment, cancellationToken);

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
