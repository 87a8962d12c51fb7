using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using static ManagedKube.Model.Tests.Validation.RuleCase;

namespace ManagedKube.Model.Tests.Validation.Cases;

/// <summary>Network (V36 to V54).</summary>
internal static class NetworkCases
{
    /// <summary>Addresses that the usual definitions do not have.</summary>
    public static ExposureDefinition OtherAddresses { get; } = DevTest.Exposure with { PublicIps = [Address("203.0.113.69"), Address("203.0.113.70")] };

    private static string[] CertificateNames { get; } =
        ["ctodev.mk.ms-cloud-temple.com", "10.20.0.20", "10.20.0.21", "203.0.113.65", "kubernetes.default.svc.ctodev-cluster.local"];

    public static ImmutableArray<RuleCase> All =>
    [
        new("V36", "cluster.network.range", Range("10.20.0.0/23")),
        new("V36", "cluster.network.range", Range("10.20.1.0/22")),
        new("V36", "cluster.network.range", Range("8.8.8.0/22")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "10.241.0.0/17")),
        new("V37", "cluster.network.podRange", Pods(Production, "10.241.0.0/18")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "10.241.1.0/16")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "100.64.0.0/16")),
        new("V38", "cluster.network.serviceRange", Services("10.95.0.0/12")),
        new("V38", "cluster.network.serviceRange", Services("10.95.1.0/16")),
        new("V38", "cluster.network.serviceRange", Services("10.95.0.0/21")),
        new("V38", "cluster.network.serviceRange", Services("203.0.0.0/16")),
        new("V39", "cluster.network.podRange", Pods(DevTest, "10.20.0.0/16")),
        new("V39", "cluster.network.serviceRange", Services("10.241.0.0/20")),
        new("V39", "cluster.network.clientNetworks[1]", DevTest.WithNetwork(network => network with
        {
            ClientNetworks = [Ipv4Range.Parse("192.168.0.0/24"), Ipv4Range.Parse("10.20.2.0/24")],
        })),
        new("V40", "cluster.network.dnsServers[0]", DevTest.WithNetwork(network => network with { DnsServers = [Address("10.20.0.21")] })),
        new("V40", "cluster.network.ntpServers[1]", DevTest.WithNetwork(network => network with { NtpServers = ["ntp1.example.net", "10.20.1.1"] })),
        new("V41", "cluster.network.gateway", DevTest.WithNetwork(network => network with { Gateway = Address("10.20.4.1") })),
        new("V41", "cluster.network.gateway", DevTest.WithNetwork(network => network with { Gateway = Address("10.20.0.51") })),
        new("V42", "cluster.workers[1].firstNumber", Production.WithWorkers(Pool("a", 3), Pool("b", 3, 99))),
        new("V42", "cluster.workers[1].firstNumber", DevTest.WithWorkers(Pool("a", 3), Pool("b", 1, 0))),
        new("V42", "cluster.workers[1].firstNumber", DevTest.WithWorkers(Pool("a", 3), Pool("b", 3, int.MaxValue))),
        new("V43", "cluster.network.loadBalancerPools.internal", Pools(new() { Internal = Span("10.20.1.1-10.20.1.100") })),
        new("V43", "cluster.network.loadBalancerPools.external", Pools(new() { External = Span("10.20.1.1-10.20.1.127") })),
        new("V43", "cluster.network.loadBalancerPools.extra[0]", Pools(new() { Extra = [Span("10.20.2.90-10.20.2.110")] })),
        new("ntp-server-names", "cluster.network.ntpServers[0]", DevTest.WithNetwork(network => network with { NtpServers = ["not a name"] })),
        new("V39", "cluster.network.range", Beside(DevTest with { Customer = "cto" }, Production with { Customer = "cto", Exposure = OtherAddresses })),
        new("V39", "cluster.network.podRange", Beside(DevTest with { Customer = "cto" }, Production.WithNetwork(network => network with
        {
            Range = Ipv4Range.Parse("10.241.4.0/22"),
            PodRange = Ipv4Range.Parse("10.242.0.0/16"),
        }) with { Customer = "cto", Exposure = OtherAddresses })),
        new("V44", "cluster.exposure.services[0].address", Service(DevTest, LoadBalancerPool.Internal, "10.20.1.200")),
        new("V44", "cluster.exposure.services[0].address", Service(DevTest, LoadBalancerPool.External, "10.20.1.2")),
        new("V44", "cluster.exposure.services[0].address", Service(FullDevTest, LoadBalancerPool.External, "10.20.1.129")),
        new("V44", "cluster.exposure.services[1].address", Exposed(DevTest, exposure => exposure with
        {
            Services = [new("a", LoadBalancerPool.Internal, Address("10.20.1.9")), new("b", LoadBalancerPool.Internal, Address("10.20.1.9"))],
        })),
        new("V45", "cluster.exposure.publicIps", PublicIps()),
        new("V45", "cluster.exposure.publicIps", PublicIps("203.0.113.65")),
        new("V45", "cluster.exposure.publicIps[1]", PublicIps("203.0.113.65", "203.0.113.65")),
        new("V45", "cluster.exposure.publicIps[1]", PublicIps("203.0.113.65", "100.64.0.1")),
        new(
            "V45",
            "cluster.exposure.publicIps[1]",
            Beside(DevTest, Production with { Exposure = Production.Exposure with { PublicIps = [Address("203.0.113.66"), Address("203.0.113.70")] } })),
        new("V46", "cluster.exposure.allowedSources", Exposed(DevTest, exposure => exposure with { AllowedSources = [], Operators = [] })),
        new("V46", "cluster.exposure.allowedSources[0]", Allowed("0.0.0.0/0")),
        new("V46", "cluster.exposure.allowedSources[0]", Allowed("192.0.2.1/24")),
        new("V46", "cluster.exposure.allowedSources[0]", Allowed("10.1.0.0/24")),
        new("V46", "cluster.exposure.allowedSources[0]", Allowed("9.9.0.0/16")) { Level = FindingLevel.Warning },
        new("V46", "cluster.exposure.operators[0]", Exposed(DevTest, exposure => exposure with { Operators = [Ipv4Range.Parse("127.0.0.1/32")] })),
        new("V47", "cluster.exposure.operators", Exposed(DevTest, exposure => exposure with { Operators = [] })),
        new("V48", "cluster.exposure.rules[0].publicIp", Forwarding(FullDevTest, "203.0.113.99")),
        new("V48", "cluster.exposure.rules[0].publicIp", Forwarding(FullDevTest, "203.0.113.66")),
        new("V48", "cluster.exposure.rules[0].publicIp", Forwarding(DevTest, "203.0.113.65")),
        new("V48", "cluster.exposure.rules[0].target", Forwarding(FullDevTest, "203.0.113.80", target: "10.20.1.129")),
        new("V48", "cluster.exposure.rules[0].target", Forwarding(DevTest, "203.0.113.66", target: "10.20.0.51")),
        new(
            "V48",
            "cluster.exposure.rules[1].port",
            Exposed(Forwarding(FullDevTest, "203.0.113.80"), exposure => exposure with { Rules = [exposure.Rules[0], exposure.Rules[0]] })),
        new("V49", "cluster.exposure.rules[0].port", Forwarding(FullDevTest, "203.0.113.80", 22)),
        new("V49", "cluster.exposure.rules[0].port", Forwarding(FullDevTest, "203.0.113.80", 50000, sources: "192.0.2.0/24")),
        new("V50", "cluster.exposure.edge", Exposed(DevTest, exposure => exposure with { Edge = EdgeKind.VpcGateway })),
        new("V52", "cluster.exposure.hosts[0].name", Host("shop_1.external.fuldev.mk.ms-cloud-temple.com")),
        new("V52", "cluster.exposure.hosts[0].name", Host("shop.fuldev.mk.ms-cloud-temple.com")),
        new("V52", "cluster.exposure.hosts[0].name", Host("shop.external.other.mk.ms-cloud-temple.com")),
        new("V52", "cluster.exposure.hosts[0].name", Host("grafana.external-secured.fuldev.mk.ms-cloud-temple.com", "nginx-external-secured")),
        new("V52", "cluster.exposure.hosts[1].name", Exposed(FullDevTest, exposure => exposure with
        {
            Hosts = [new("shop.external.fuldev.mk.ms-cloud-temple.com", "nginx-external"), new("SHOP.external.fuldev.mk.ms-cloud-temple.com", "nginx-external")],
        })),
        new("V52", "cluster.exposure.ownDomains[0]", Exposed(DevTest, exposure => exposure with { OwnDomains = ["-example.com"] })),
        new("V53", "cluster.exposure.hosts[0].ingressClass", Host("shop.internal.fuldev.mk.ms-cloud-temple.com")) { Level = FindingLevel.Warning },
        new("V53", "cluster.exposure.hosts[0].ingressClass", Host("shop.external.fuldev.mk.ms-cloud-temple.com", "nginx")) { Level = FindingLevel.Warning },
        new("V53", "cluster.exposure.hosts[0].name", Host("shop.example.com")) { Level = FindingLevel.Warning },
        new("V54", "cluster.exposure.certificateNames", Exposed(DevTest, exposure => exposure with { CertificateNames = ["ctodev.mk.ms-cloud-temple.com"] })),
        new("V54", "cluster.exposure.certificateNames[0]", Exposed(DevTest, exposure => exposure with { CertificateNames = ["a b", .. CertificateNames] })),
        new("source-ranges", "cluster.exposure.webSources[0]", Exposed(DevTest, exposure => exposure with { WebSources = [Ipv4Range.Parse("0.0.0.0/0")] })),
        new("source-ranges", "cluster.exposure.rules[0].sources[0]", Forwarding(FullDevTest, "203.0.113.80", sources: "10.0.0.0/8")),
        new("source-ranges", "cluster.objectStorage.sources[0]", DevTest with { ObjectStorage = new() { Sources = [Ipv4Range.Parse("192.0.2.1/24")] } }),
    ];

    private static ClusterDefinition Range(string range) =>
        DevTest.WithNetwork(network => network with { Range = Ipv4Range.Parse(range) });

    private static ClusterDefinition Pods(ClusterDefinition definition, string range) =>
        definition.WithNetwork(network => network with { PodRange = Ipv4Range.Parse(range) });

    private static ClusterDefinition Services(string range) =>
        DevTest.WithNetwork(network => network with { ServiceRange = Ipv4Range.Parse(range) });

    private static ClusterDefinition Pools(LoadBalancerPools pools) => DevTest.WithNetwork(network => network with { LoadBalancerPools = pools });

    private static ClusterDefinition Exposed(ClusterDefinition definition, Func<ExposureDefinition, ExposureDefinition> change) =>
        definition with { Exposure = change(definition.Exposure) };

    private static ClusterDefinition PublicIps(params string[] addresses) =>
        Exposed(DevTest, exposure => exposure with { PublicIps = [.. addresses.Select(Address)] });

    private static ClusterDefinition Allowed(string source) => Exposed(DevTest, exposure => exposure with { AllowedSources = [Ipv4Range.Parse(source)] });

    private static ClusterDefinition Service(ClusterDefinition definition, LoadBalancerPool pool, string address) =>
        Exposed(definition, exposure => exposure with { Services = [new("mail", pool, Address(address))] });

    private static ClusterDefinition Forwarding(
        ClusterDefinition definition, string publicIp, int port = 25, string target = "10.20.1.140", string? sources = null) => Exposed(definition, exposure => exposure with
        {
            PublicIps = [.. exposure.PublicIps, Address("203.0.113.80")],
            Rules =
            [
                new ForwardingRule
                {
                    PublicIp = Address(publicIp),
                    Port = port,
                    Target = Address(target),
                    Sources = sources is null ? [] : [Ipv4Range.Parse(sources)],
                },
            ],
        });

    private static ClusterDefinition Host(string name, string ingressClass = "nginx-external") =>
        Exposed(FullDevTest, exposure => exposure with { Hosts = [new(name, ingressClass)] });
}
