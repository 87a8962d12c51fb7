using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Vpc;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>VPCs, private networks and addresses.</summary>
internal static class VpcLookups
{
    private static readonly LookupArgument VpcId = LookupArgument.Uuid("vpcId");
    private static readonly LookupArgument PrivateNetworkId = LookupArgument.Uuid("privateNetworkId");
    private static readonly LookupArgument MacAddress =
        new("macAddress", reader => reader.Text("macAddress", rule: ValueRules.Mac)?.ToLowerInvariant() is { } mac ? (PropertyValue)mac : null);

    private static readonly LookupKind<VirtualPrivateCloud> Vpcs = new()
    {
        Token = "openiaas:vpc:getVpc",
        Noun = "VPC",
        Plural = "vpcs",
        Changes = true,
        Find = (client, id, cancel) => client.Vpc.FindVpcAsync(id, cancel),
        List = (client, _, cancel) => client.Vpc.ListVpcsAsync(cancel),
        Map = vpc => new(vpc.Id, vpc.Name, null, null, PropertyMap.Of(
            ("internetIp", PropertyWriting.OrNull(vpc.InternetIp)),
            ("privateNetworkCount", vpc.PrivateNetworkCount),
            ("staticIpCount", vpc.StaticIpCount),
            ("floatingIpCount", vpc.FloatingIpCount))),
    };

    private static readonly LookupKind<PrivateNetwork> PrivateNetworks = new()
    {
        Token = "openiaas:vpc:getPrivateNetwork",
        Noun = "private network",
        Plural = "privateNetworks",
        Filters = [VpcId],
        Changes = true,
        Find = (client, id, cancel) => client.Vpc.FindPrivateNetworkAsync(id, cancel),
        List = (client, filter, cancel) => client.Vpc.ListPrivateNetworksAsync(filter.Text(VpcId), cancel),
        Map = network => new(network.Id, network.Name ?? "", null, null, PropertyMap.Of(
            ("range", network.IpAddress),
            ("vlanId", network.VlanId),
            ("staticIpCount", network.StaticIpCount),
            ("vpcId", PropertyWriting.OrNull(network.Vpc?.Id)))),
    };

    private static readonly LookupKind<StaticIp> StaticIps = new()
    {
        Token = "openiaas:vpc:getStaticIp",
        Noun = "static IP",
        Plural = "staticIps",
        Filters = [PrivateNetworkId, LookupArgument.VirtualMachine, MacAddress],
        Changes = true,
        Find = (client, id, cancel) => client.Vpc.StaticIps.FindAsync(id, cancel),
        List = ListStaticIpsAsync,
        Map = address => new(address.Id, address.IpAddress, null, null, PropertyMap.Of(
            ("ipAddress", address.IpAddress),
            ("macAddress", address.MacAddress.ToLowerInvariant()),
            ("source", address.Source),
            ("description", PropertyWriting.OrNull(address.ResourceDescription)),
            ("virtualMachineId", PropertyWriting.OrNull(address.VirtualMachine?.Id)),
            ("networkAdapterId", PropertyWriting.OrNull(address.NetworkAdapter?.Id)),
            ("floatingIpId", PropertyWriting.OrNull(address.FloatingIp?.Id)),
            ("vpcId", PropertyWriting.OrNull(address.Vpc?.Id)),
            ("privateNetworkId", PropertyWriting.OrNull(address.PrivateNetwork?.Id)))),
    };

    private static readonly LookupKind<FloatingIp> FloatingIps = new()
    {
        Token = "openiaas:vpc:getFloatingIp",
        Noun = "floating IP",
        Plural = "floatingIps",
        Filters = [VpcId],
        Changes = true,
        Find = (client, id, cancel) => client.Vpc.FloatingIps.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Vpc.FloatingIps.ListAsync(filter.Text(VpcId), cancel),
        Map = floating => new(floating.Id, floating.IpAddress, null, null, PropertyMap.Of(
            ("ipAddress", floating.IpAddress),
            ("description", PropertyWriting.OrNull(floating.Description)),
            ("staticIpId", PropertyWriting.OrNull(floating.StaticIp?.Id)),
            ("vpcId", PropertyWriting.OrNull(floating.Vpc?.Id)),
            ("privateNetworkId", PropertyWriting.OrNull(floating.PrivateNetwork?.Id)))),
    };

    public static ImmutableArray<IFunction> Functions { get; } =
        [.. Vpcs.Functions, .. PrivateNetworks.Functions, .. StaticIps.Functions, .. FloatingIps.Functions];

    /// <summary>The API lists the static IPs of one private network at a time, and finds that of a MAC address.</summary>
    private static async Task<IReadOnlyList<StaticIp>> ListStaticIpsAsync(OpenIaaSClient client, LookupFilter filter, CancellationToken cancellationToken)
    {
        var (network, machine) = (filter.Text(PrivateNetworkId), filter.Text(LookupArgument.VirtualMachine));
        if (filter.Text(MacAddress) is { } mac)
        {
            return await client.Vpc.StaticIps.FindByMacAsync(mac, cancellationToken).ConfigureAwait(false) is { } found
                && (network is null || network == found.PrivateNetwork?.Id)
                && (machine is null || machine == found.VirtualMachine?.Id)
                ? [found]
                : [];
        }

        if (network is not null)
            return await client.Vpc.StaticIps.ListAsync(network, machine, cancellationToken).ConfigureAwait(false);
        var all = new List<StaticIp>();
        foreach (var each in await client.Vpc.ListPrivateNetworksAsync(null, cancellationToken).ConfigureAwait(false))
            all.AddRange(await client.Vpc.StaticIps.ListAsync(each.Id, machine, cancellationToken).ConfigureAwait(false));
        return all;
    }
}
