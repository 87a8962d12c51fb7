using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using ManagedKube.Simulator.Worlds.Vpc;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>
/// The IPv4 addresses that a guest gives itself, read from its NoCloud network-config of version 2 (Netplan): those that are
/// listed under <c>ethernets</c>. What else a network-config can say is not looked at.
/// </summary>
internal static class GuestNetwork
{
    /// <summary>The addresses of one adapter: its own, or that which the DHCP of its VPC gives it.</summary>
    public static ImmutableArray<string> Addresses(World world, NetworkAdapter adapter)
    {
        var own = Addresses(world.VirtualMachines[adapter.VirtualMachineId].CloudInit, adapter);
        return own.IsEmpty && StaticIpRules.OfAdapter(world, adapter.Id) is { } registered ? [registered.IpAddress] : own;
    }

    /// <summary>The addresses of one adapter; none when the network-config is silent or is no YAML.</summary>
    public static ImmutableArray<string> Addresses(CloudInit? cloudInit, NetworkAdapter adapter)
    {
        if (cloudInit?.NetworkConfig is not { } text || Ethernets(text) is not { } ethernets)
            return [];

        var byMac = ethernets.FirstOrDefault(ethernet =>
            string.Equals(MacOf(ethernet), adapter.MacAddress, StringComparison.OrdinalIgnoreCase));
        var byDevice = ethernets.ElementAtOrDefault(adapter.Device);
        var found = byMac ?? (MacOf(byDevice) is null ? byDevice : null);
        return Child(found, "addresses") is YamlSequenceNode addresses
            ? [.. addresses.OfType<YamlScalarNode>().Select(node => WithoutPrefix(node.Value)).OfType<string>()]
            : [];
    }

    private static List<YamlNode>? Ethernets(string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        var root = yaml.Documents.Count == 0 ? null : yaml.Documents[0].RootNode;
        return (Child(root, "ethernets") as YamlMappingNode)?.Children.Values.ToList();
    }

    private static string? MacOf(YamlNode? ethernet) => (Child(Child(ethernet, "match"), "macaddress") as YamlScalarNode)?.Value;

    private static YamlNode? Child(YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? WithoutPrefix(string? address) =>
        IPAddress.TryParse(address?.Split('/')[0], out var parsed) && parsed.AddressFamily == AddressFamily.InterNetwork
            ? parsed.ToString()
            : null;
}
