using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>
/// Network adapters (API reference 3.10). Every write returns when its activity has completed. Make the adapters of
/// one machine one after another. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class NetworkAdapterApi
{
    private const string Root = "compute/v1/open_iaas/network_adapters";
    private readonly OrderingApi _orders;
    private readonly ObjectReader<NetworkAdapter> _reader;

    internal NetworkAdapterApi(ApiTransport api, OrderingApi orders)
    {
        _orders = orders;
        _reader = new(
            api, Root, OpenIaaSJson.Default.NetworkAdapter, OpenIaaSJson.Default.ListNetworkAdapter, adapter => adapter.Id);
    }

    /// <summary>The adapter, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<NetworkAdapter?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>The adapter, or null when it is proved to be gone: 404 by id and missing in a complete list.</summary>
    public Task<NetworkAdapter?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(id, cancellationToken);

    /// <summary>The adapters of a machine in device order.</summary>
    public Task<IReadOnlyList<NetworkAdapter>> ListOfMachineAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        _reader.ListAsync(new PathQuery(Root).With("virtualMachineId", virtualMachineId).ToString(), cancellationToken);

    /// <summary>All adapters.</summary>
    public Task<IReadOnlyList<NetworkAdapter>> ListAsync(CancellationToken cancellationToken) => _reader.ListAsync(Root, cancellationToken);

    /// <summary>Makes an adapter, plugged in, and returns its id.</summary>
    public Task<string> CreateAsync(NewNetworkAdapter adapter, CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, adapter, OpenIaaSJson.Default.NewNetworkAdapter, cancellationToken);

    /// <summary>Changes properties.</summary>
    public Task UpdateAsync(string id, NetworkAdapterPatch patch, CancellationToken cancellationToken) =>
        _orders.PatchAsync(Path(id), patch, OpenIaaSJson.Default.NetworkAdapterPatch, cancellationToken);

    /// <summary>Plugs the adapter into its running machine.</summary>
    public Task ConnectAsync(string id, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/connect", cancellationToken);

    /// <summary>Unplugs the adapter from its running machine.</summary>
    public Task DisconnectAsync(string id, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/disconnect", cancellationToken);

    /// <summary>Deletes the adapter.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => _orders.DeleteAsync(Path(id), cancellationToken);

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
