using System.Net;
using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Links, addresses, the way out, name and time servers. One link document stops DHCP everywhere, so the address must be written.</summary>
internal sealed partial class NodeNetwork : IConfigurationRule
{
    private static readonly string[] LinkKinds =
        ["LinkConfig", "BondConfig", "VLANConfig", "BridgeConfig", "DummyLinkConfig", "VRFConfig", "VethConfig", "WireguardConfig"];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
        [.. Addresses(configuration), .. Subnets(configuration), .. Names(configuration), .. Servers(configuration)];

    /// <summary>The names that links have in the configuration.</summary>
    private static HashSet<string> LinkNames(ParsedConfiguration configuration) =>
    [
        .. LinkKinds.Where(kind => kind != "LinkConfig").Append("LinkAliasConfig")
            .SelectMany(configuration.Of)
            .Select(link => link.Child("name").Text)
            .OfType<string>(),
    ];

    private static IEnumerable<ConfigurationFinding> Addresses(ParsedConfiguration configuration)
    {
        var expectations = configuration.Expectations;
        var expected = $"{expectations.Address}/{expectations.Network.PrefixLength}";
        var links = LinkKinds.SelectMany(configuration.Of).ToList();
        var addresses = links.SelectMany(link => link.Child("addresses").Elements).Select(element => element.Child("address")).ToList();
        if (!addresses.Exists(address => address.Text == expected))
        {
            yield return new ConfigurationFinding("LinkConfig", "addresses", $"No link has the node's address {expected}.",
                "Write it, and leave addresses out of the pool's patches: they differ from node to node.");
        }

        foreach (var address in addresses.Where(address => address.Text is not null && address.Text != expected))
        {
            if (IPAddress.TryParse(address.Text!.Split('/')[0], out var parsed) && expectations.Network.Contains(parsed))
            {
                yield return address.Finding("It is a second address in the nodes' network.",
                    "Remove it: addresses there belong to the address plan.");
            }
        }

        var routes = links.SelectMany(link => link.Child("routes").Elements);
        if (!routes.Any(route => IsDefault(route) && IsInside(route.Child("gateway"), expectations.Network)))
        {
            yield return new ConfigurationFinding("LinkConfig", "routes", $"There is no default route by a gateway in {expectations.Network}.",
                "Write one.");
        }
    }

    private static IEnumerable<ConfigurationFinding> Subnets(ParsedConfiguration configuration)
    {
        var address = configuration.Expectations.Address;
        Place[] lists =
        [
            configuration.Find("KubeNodeConfig", "nodeIP.validSubnets", "machine.kubelet.nodeIP.validSubnets"),
            configuration.Machine.At("cluster.etcd.advertisedSubnets"),
        ];
        foreach (var list in lists.Where(list => list.IsThere && !Picks(list.Texts, address)))
        {
            yield return list.Finding($"The node's address {address} is not among them, so that it has none for the cluster.",
                $"Write {configuration.Expectations.Network}.");
        }
    }

    // A range after an exclamation mark is left out.
    private static bool Picks(IReadOnlyList<string> subnets, IPAddress address) =>
        subnets.Any(subnet => IPNetwork.TryParse(subnet, out var range) && range.Contains(address))
        && !subnets.Any(subnet => subnet.StartsWith('!') && IPNetwork.TryParse(subnet.AsSpan(1), out var range) && range.Contains(address));

    private static bool IsDefault(Place route) => route.Child("destination").Text is null or "0.0.0.0/0";

    private static bool IsInside(Place gateway, IPNetwork network) => IPAddress.TryParse(gateway.Text, out var address) && network.Contains(address);

    private static IEnumerable<ConfigurationFinding> Names(ParsedConfiguration configuration)
    {
        foreach (var alias in configuration.Of("LinkAliasConfig"))
        {
            if (KernelName().IsMatch(alias.Child("name").Text ?? ""))
            {
                yield return alias.Child("name").Finding("The alias looks like a name of the kernel's, which Talos refuses.",
                    "Call it for example net0.");
            }

            if (alias.At("selector.match").Text is null)
                yield return alias.At("selector.match").Finding("The alias matches no link.", "Write an expression with the adapter's MAC address.");
        }

        var known = LinkNames(configuration);
        var uses = configuration.Of("LinkConfig").Select(link => link.Child("name"))
            .Concat(configuration.Of("VLANConfig").Select(vlan => vlan.Child("parent")))
            .Concat(configuration.Of("BondConfig").SelectMany(bond => bond.Child("links").Elements))
            .Concat(configuration.Of("Layer2VIPConfig").Select(vip => vip.Child("link")));
        foreach (var use in uses.Where(use => use.Text is { } name && !known.Contains(name)))
        {
            yield return use.Finding($"The link {use.Text} is not defined; what the kernel calls a link differs from hypervisor to hypervisor.",
                "Define it by a LinkAliasConfig with the adapter's MAC address.");
        }
    }

    private static IEnumerable<ConfigurationFinding> Servers(ParsedConfiguration configuration)
    {
        if (!configuration.Of("ResolverConfig").Any(resolver => resolver.Child("nameservers").Elements.Any()))
            yield return new ConfigurationFinding("ResolverConfig", "nameservers", "The node has no name server.", "Write one.");
        if (!configuration.Of("TimeSyncConfig").Any(time => time.At("ntp.servers").Texts.Count > 0))
        {
            yield return new ConfigurationFinding(
                "TimeSyncConfig", "ntp.servers", "There is no time server: the node would ask one on the Internet, and without time it never joins.",
                "Write one.");
        }

        foreach (var time in configuration.Of("TimeSyncConfig").Select(time => time.Child("enabled")).Where(enabled => enabled.Text == "false"))
            yield return time.Finding("The clock is not set; without time the node never joins.", "Remove it.");
    }

    [GeneratedRegex(@"^(eth\d|en[opsx]\w*\d|ens\d|enX\d|bond\d|lo$)")]
    private static partial Regex KernelName();
}
