using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

/// <summary>DNS records, consoles, ingress classes and the names of the API's certificate (product spec 3.6).</summary>
public sealed class NamePlanTests
{
    private const string Zone = "fulpr.mk.ms-cloud-temple.com";

    [Fact]
    public void Core_has_the_name_of_its_API_and_no_other()
    {
        var plan = ClusterPlanner.Plan(DevTest);

        Assert.Equal([new DnsRecord("ctodev.mk.ms-cloud-temple.com", Address("203.0.113.65"))], plan.Dns.Public);
        Assert.Equal([new DnsRecord("ctodev.mk.ms-cloud-temple.com", Address("10.20.0.20"))], plan.Dns.Private);
        Assert.Empty(plan.Hosts);
        Assert.Empty(plan.IngressClasses);
    }

    [Fact]
    public void Full_publishes_the_secured_consoles_and_the_applications_but_nothing_internal() => Assert.Equal(
        [
            $"{Zone} 203.0.113.65", $"k10.external-secured.{Zone} 203.0.113.65", $"grafana.external-secured.{Zone} 203.0.113.65",
            $"harbor.external-secured.{Zone} 203.0.113.65", $"opencost.external-secured.{Zone} 203.0.113.65",
            $"opencost-mcp.external-secured.{Zone} 203.0.113.65", $"*.external.{Zone} 203.0.113.66",
        ],
        Text(ClusterPlanner.Plan(FullProduction).Dns.Public));

    [Fact]
    public void The_private_zone_of_Full_has_everything_with_addresses_inside() => Assert.Equal(
        [
            $"{Zone} 10.20.0.20", $"hubble.internal.{Zone} 10.20.1.1", $"argocd.internal.{Zone} 10.20.1.1", $"ceph.internal.{Zone} 10.20.1.1",
            $"k10.external-secured.{Zone} 10.20.1.129", $"grafana.external-secured.{Zone} 10.20.1.129", $"harbor.external-secured.{Zone} 10.20.1.129",
            $"opencost.external-secured.{Zone} 10.20.1.129", $"opencost-mcp.external-secured.{Zone} 10.20.1.129", $"*.external.{Zone} 10.20.1.128",
        ],
        Text(ClusterPlanner.Plan(FullProduction).Dns.Private));

    [Fact]
    public void A_component_that_is_off_has_no_console_and_no_name()
    {
        var plan = ClusterPlanner.Plan(FullDevTest with { Components = FullDevTest.Components.Add(PlatformComponent.Harbor, false) });

        Assert.DoesNotContain(plan.Hosts, host => host.Service == "Harbor");
        Assert.DoesNotContain(plan.Dns.Public, record => record.Name.StartsWith("harbor.", StringComparison.Ordinal));
        Assert.DoesNotContain(PlatformComponent.Harbor, plan.Components);
    }

    [Fact]
    public void Consoles_are_reached_by_the_published_addresses()
    {
        var urls = ClusterPlanner.Plan(FullProduction).Hosts.ToDictionary(host => host.Service, host => host.Url);

        Assert.Equal($"http://hubble.internal.{Zone}", urls["Hubble"]);
        Assert.Equal($"https://k10.external-secured.{Zone}/k10/", urls["Kasten"]);
        Assert.Equal($"https://opencost-mcp.external-secured.{Zone}", urls["OpenCost MCP"]);
    }

    [Fact]
    public void Full_has_exactly_three_ingress_classes() => Assert.Equal(
        [
            new IngressClassPlan("nginx-internal", "nginx-ingress-internal", Address("10.20.1.1"), null),
            new IngressClassPlan("nginx-external", "nginx-ingress-external", Address("10.20.1.128"), Address("203.0.113.66")),
            new IngressClassPlan("nginx-external-secured", "nginx-ingress-external-secured", Address("10.20.1.129"), Address("203.0.113.65")),
        ],
        ClusterPlanner.Plan(FullProduction).IngressClasses);

    [Fact]
    public void The_API_certificate_names_every_way_to_the_API()
    {
        Assert.Equal(
            ["ctopr.mk.ms-cloud-temple.com", "10.20.0.20", "10.20.0.21", "10.20.0.22", "10.20.0.23", "203.0.113.65", "kubernetes.default.svc.ctopr-cluster.local"],
            ClusterPlanner.Plan(Production).ApiCertificateNames);
        Assert.Equal(
            ["ctodev.mk.ms-cloud-temple.com", "10.20.0.20", "10.20.0.21", "203.0.113.65", "kubernetes.default.svc.ctodev-cluster.local"],
            ClusterPlanner.Plan(DevTest).ApiCertificateNames);
    }

    private static IEnumerable<string> Text(IEnumerable<DnsRecord> records) => records.Select(record => $"{record.Name} {record.Address}");
}
