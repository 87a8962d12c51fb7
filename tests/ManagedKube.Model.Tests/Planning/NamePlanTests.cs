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

    public static OidcDefinition SignOn { get; } = new()
    {
        Issuer = "https://login.example.com/realms/ful",
        ClientId = "kubernetes",
        Groups = [new("developers", AccessRole.Member, "default")],
        Consoles = new()
        {
            ClientId = "consoles",
            AuthorizeUrl = "https://browsers.example.com/auth",
            TokenUrl = "https://login.example.com:8443/token",
            UserInfoUrl = "https://graph.example.net/me",
        },
    };

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
    public void The_identity_provider_is_told_where_people_come_back_to()
    {
        Assert.Null(ClusterPlanner.Plan(FullProduction).SignOn);
        var kubectl = ClusterPlanner.Plan(FullProduction with { Oidc = SignOn with { Consoles = null } });
        Assert.Empty(kubectl.SignOn!.Consoles);
        Assert.Equal(["kubectl kubernetes http://localhost:8000", "kubectl kubernetes http://localhost:18000"], Text(kubectl.SignOn));
        Assert.Equal($"http://argocd.internal.{Zone}", kubectl.Hosts.Single(host => host.Service == ConsoleNames.ArgoCd).Url);

        var consoles = ClusterPlanner.Plan(FullProduction with { Oidc = SignOn });

        Assert.Equal(["Argo CD", "Grafana", "Harbor"], consoles.SignOn!.Consoles);
        Assert.Equal(
            [
                "kubectl kubernetes http://localhost:8000", "kubectl kubernetes http://localhost:18000", "argocd kubernetes http://localhost:8085/auth/callback",
                $"Argo CD consoles https://argocd.internal.{Zone}/auth/callback",
                $"Grafana consoles https://grafana.external-secured.{Zone}/login/generic_oauth",
                $"Harbor consoles https://harbor.external-secured.{Zone}/c/oidc/callback",
            ],
            Text(consoles.SignOn));
        Assert.Equal($"https://argocd.internal.{Zone}", consoles.Hosts.Single(host => host.Service == ConsoleNames.ArgoCd).Url);
        Assert.Equal($"http://ceph.internal.{Zone}", consoles.Hosts.Single(host => host.Service == "Ceph").Url);
    }

    [Fact]
    public void Kasten_has_sign_on_where_somebody_administers_it_then()
    {
        var production = ClusterPlanner.Plan(FullProduction with { Oidc = SignOn with { Consoles = SignOn.Consoles! with { KastenAdmins = ["backup"] } } });
        var devTest = ClusterPlanner.Plan(FullDevTest with { Oidc = SignOn with { Groups = [new("platform", AccessRole.ClusterAdmin, "default")] } });

        Assert.Equal(["oidc:backup"], production.SignOn!.KastenAdmins);
        Assert.Equal(["oidc:platform"], devTest.SignOn!.KastenAdmins);
        Assert.All(new[] { production, devTest }, plan => Assert.True(plan.SignsOnAt(ConsoleNames.Kasten)));
        Assert.Contains($"Kasten consoles https://k10.external-secured.{Zone}/k10/auth-svc/v0/oidc/redirect", Text(production.SignOn));
    }

    [Fact]
    public void A_console_that_is_off_is_not_signed_on_at()
    {
        var plan = ClusterPlanner.Plan(FullDevTest with { Oidc = SignOn, Components = FullDevTest.Components.Add(PlatformComponent.ArgoCd, false) });

        Assert.Equal(["Grafana", "Harbor"], plan.SignOn!.Consoles);
        Assert.DoesNotContain(plan.SignOn.Redirects, redirect => redirect.Service == "argocd");
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

    private static IEnumerable<string> Text(SignOnPlan plan) => plan.Redirects.Select(redirect => $"{redirect.Service} {redirect.ClientId} {redirect.Url}");

    private static IEnumerable<string> Text(IEnumerable<DnsRecord> records) => records.Select(record => $"{record.Name} {record.Address}");
}
