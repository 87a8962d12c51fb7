using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>Virtual private clouds (API reference 4.3). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class VpcApi
{
    private const string Vpcs = "vpc/v1/vpc";
    private const string PrivateNetworks = "vpc/v1/private_networks";
    private readonly ApiTransport _api;

    internal VpcApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        StaticIps = new(api, orders);
        FloatingIps = new(api, orders);
    }

    /// <summary>Static IPs.</summary>
    public StaticIpApi StaticIps { get; }

    /// <summary>Floating IPs.</summary>
    public FloatingIpApi FloatingIps { get; }

    /// <summary>The VPC, or null on a 404.</summary>
    public Task<VirtualPrivateCloud?> FindVpcAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Vpcs}/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.VirtualPrivateCloud, cancellationToken);

    /// <summary>All VPCs of the tenant.</summary>
    public Task<IReadOnlyList<VirtualPrivateCloud>> ListVpcsAsync(CancellationToken cancellationToken) =>
        _api.ListAsync(Vpcs, OpenIaaSJson.Default.ListVirtualPrivateCloud, cancellationToken);

    /// <summary>The private network, or null on a 404.</summary>
    public Task<PrivateNetwork?> FindPrivateNetworkAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{PrivateNetworks}/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.PrivateNetwork, cancellationToken);

    /// <summary>All private networks, or those of one VPC.</summary>
    public Task<IReadOnlyList<PrivateNetwork>> ListPrivateNetworksAsync(string? vpcId, CancellationToken cancellationToken) => _api.ListAsync(
        new PathQuery(PrivateNetworks).With("vpcId", vpcId).ToString(), OpenIaaSJson.Default.ListPrivateNetwork, cancellationToken);
}
