using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads the network of a definition.</summary>
internal static class NetworkReader
{
    public static NetworkDefinition Read(SectionReader network, string code)
    {
        var definition = new NetworkDefinition
        {
            Name = network.OptionalValue("name", ValueKind.ZonedName("ctodev-nodes")) ?? new ZonedName($"{code}-nodes"),
            Kind = network.Optional("kind", ValueKind.OneOf(DefinitionNames.NetworkKinds), NetworkKind.Backbone),
            Routed = network.Optional("routed", ValueKind.Flag, true),
            Range = network.Required("range", ValueKind.Range),
            PodRange = network.Required("podRange", ValueKind.Range),
            ServiceRange = network.Required("serviceRange", ValueKind.Range),
            Gateway = network.OptionalValue("gateway", ValueKind.Address),
            DnsServers = network.RequiredValues("dnsServers", ValueKind.Address),
            NtpServers = network.RequiredValues("ntpServers", ValueKind.Text("ntp1.example.net")),
            ClientNetworks = network.Values("clientNetworks", ValueKind.Range),
            LoadBalancerPools = network.Has("loadBalancerPools") ? ReadPools(network.Section("loadBalancerPools")) : null,
        };
        network.RefuseUnknownKeys();
        return definition;
    }

    private static LoadBalancerPools ReadPools(SectionReader pools)
    {
        var definition = new LoadBalancerPools
        {
            Internal = ReadPool(pools, "internal"),
            External = ReadPool(pools, "external"),
            Extra = pools.Values("extra", ValueKind.Span),
        };
        pools.RefuseUnknownKeys();
        return definition;
    }

    private static Ipv4Span? ReadPool(SectionReader pools, string key) =>
        pools.OptionalValue(key, ValueKind.Span);
}
