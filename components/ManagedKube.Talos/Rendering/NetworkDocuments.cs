using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering;

/// <summary>
/// Name, addresses, name servers and time. The address stands here as well as in the first-boot network data, so that the node no longer
/// depends on those, and its links are known by their MAC addresses, so that what the kernel calls them does not matter.
/// </summary>
internal static class NetworkDocuments
{
    // Talos refuses aliases that look like the kernel's own names.
    private const string Alias = "net0";
    private const string Bond = "bond0";

    public static IEnumerable<object> Of(NodeSettings settings)
    {
        yield return new HostnameConfig(settings.Hostname);
        foreach (var document in Links(settings))
            yield return document;
        if (settings.Type == NodeType.ControlPlane)
            yield return new Layer2VIPConfig(settings.Cluster.VirtualAddress.ToString(), AddressedLink(settings));
        yield return new ResolverConfig([.. settings.Adapter.Nameservers.Select(address => new Nameserver(address.ToString()))])
        {
            HostDNS = settings.Cluster.Contract.HasKubernetesDocuments ? new HostDns() : null,
        };
        yield return new TimeSyncConfig(new NtpServers(settings.Cluster.TimeServers));
    }

    private static IEnumerable<object> Links(NodeSettings settings)
    {
        var adapter = settings.Adapter;
        var vlan = settings.Metal?.Vlan;
        IReadOnlyList<LinkAddress> addresses = [new LinkAddress(adapter.AddressWithPrefix)];
        IReadOnlyList<LinkRoute> routes = [new LinkRoute(adapter.Gateway.ToString())];
        if (settings.Metal?.Bond is { } bond)
        {
            var links = bond.MacAddresses.Select((_, index) => $"nic{index}").ToList();
            foreach (var (link, mac) in links.Zip(bond.MacAddresses))
                yield return new LinkAliasConfig(link, Selector.ByMac(mac));
            yield return new BondConfig(Bond, links, bond.Mode)
            {
                Mtu = adapter.Mtu,
                Addresses = vlan is null ? addresses : null,
                Routes = vlan is null ? routes : null,
            };
        }
        else
        {
            yield return new LinkAliasConfig(Alias, Selector.ByMac(adapter.MacAddress));
            yield return new LinkConfig(Alias)
            {
                Mtu = adapter.Mtu,
                Addresses = vlan is null ? addresses : null,
                Routes = vlan is null ? routes : null,
            };
        }

        if (vlan is { } id)
            yield return new VLANConfig(AddressedLink(settings), id, Parent(settings)) { Mtu = adapter.Mtu, Addresses = addresses, Routes = routes };
    }

    private static string Parent(NodeSettings settings) => settings.Metal?.Bond is null ? Alias : Bond;

    private static string AddressedLink(NodeSettings settings) =>
        settings.Metal?.Vlan is { } vlan ? $"{Parent(settings)}.{vlan}" : Parent(settings);
}
