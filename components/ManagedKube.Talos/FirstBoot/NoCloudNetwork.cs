using ManagedKube.Talos.Yaml;

namespace ManagedKube.Talos.FirstBoot;

/// <summary>
/// The NoCloud network-config (version 2) of a machine with one adapter. The adapter is found by its MAC address, so
/// that its name in the guest does not matter.
/// </summary>
public static class NoCloudNetwork
{
    /// <summary>Renders the text, without the outer <c>network:</c> key, as the IaaS expects it.</summary>
    public static string Render(AdapterSettings adapter) => YamlText.Of(new NetworkConfig(2, new Ethernets(new Ethernet(
        new EthernetMatch(adapter.MacAddress),
        [adapter.AddressWithPrefix],
        [new EthernetRoute("default", adapter.Gateway.ToString())],
        new EthernetNameservers([.. adapter.Nameservers.Select(address => address.ToString())])))));

    private sealed record NetworkConfig(int Version, Ethernets Ethernets);

    private sealed record Ethernets(Ethernet Primary);

    private sealed record Ethernet(
        EthernetMatch Match, IReadOnlyList<string> Addresses, IReadOnlyList<EthernetRoute> Routes, EthernetNameservers Nameservers);

    private sealed record EthernetMatch(string Macaddress);

    private sealed record EthernetRoute(string To, string Via);

    private sealed record EthernetNameservers(IReadOnlyList<string> Addresses);
}
