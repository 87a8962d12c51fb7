using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>
/// Static IPs (API reference 4.3). Every write returns when its activity has completed. All failures are
/// <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class StaticIpApi
{
    private const string Root = "vpc/v1/static_ips";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;

    internal StaticIpApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
    }

    /// <summary>The static IP, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<StaticIp?> FindAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync(Path(id), OpenIaaSJson.Default.StaticIp, cancellationToken);

    /// <summary>The static IP of a MAC address, or null when it has none.</summary>
    public Task<StaticIp?> FindByMacAsync(string macAddress, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/mac/{Uri.EscapeDataString(macAddress)}", OpenIaaSJson.Default.StaticIp, cancellationToken);

    /// <summary>The static IP, or null when it is proved to be gone: 404 by id and missing in the complete list of its private network.</summary>
    public async Task<StaticIp?> FindOrProveAbsentAsync(string id, string privateNetworkId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found)
            return found;
        var all = await ListAsync(privateNetworkId, null, cancellationToken).ConfigureAwait(false);
        return all.All(address => address.Id != id)
            ? null
            : throw new OpenIaaSException(
                OpenIaaSErrorKind.Inconclusive, $"The static IP {id} is not found, yet the list of its private network still holds it.")
            {
                Request = $"GET {Root}/{id}",
                Remedy = "It is not taken as deleted. Try again in a minute.",
            };
    }

    /// <summary>The static IPs of a private network.</summary>
    /// <param name="privateNetworkId">UUID of the private network.</param>
    /// <param name="virtualMachineId">UUID of the machine that they belong to, or null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<StaticIp>> ListAsync(string privateNetworkId, string? virtualMachineId, CancellationToken cancellationToken) =>
        _api.ListStrictAsync(
            new PathQuery(OfNetwork(privateNetworkId)).With("virtualMachineId", virtualMachineId).ToString(),
            OpenIaaSJson.Default.ListStaticIp,
            cancellationToken);

    /// <summary>Makes a static IP and returns its id.</summary>
    public Task<string> CreateAsync(string privateNetworkId, NewStaticIp address, CancellationToken cancellationToken) =>
        _orders.CreateAsync(OfNetwork(privateNetworkId), address, OpenIaaSJson.Default.NewStaticIp, cancellationToken);

    /// <summary>Changes a custom static IP.</summary>
    public Task UpdateAsync(string id, StaticIpPatch patch, CancellationToken cancellationToken) =>
        _orders.PatchAsync(Path(id), patch, OpenIaaSJson.Default.StaticIpPatch, cancellationToken);

    /// <summary>Deletes a custom static IP, which no floating IP may be bound to.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => _orders.DeleteAsync(Path(id), cancellationToken);

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";

    private static string OfNetwork(string id) => $"vpc/v1/private_networks/{Uri.EscapeDataString(id)}/static_ips";
}
