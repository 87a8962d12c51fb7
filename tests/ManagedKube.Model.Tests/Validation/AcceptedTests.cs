using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using static ManagedKube.Model.Tests.Validation.RuleCase;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>What may be ordered breaks no rule.</summary>
public sealed class AcceptedTests
{
    [Fact]
    public void Bare_metal_with_GPUs_beside_the_workers_of_production() => Accepts(Production.WithWorkers(
        Pool("general", 3),
        Pool("gpu", 3, 4) with
        {
            BareMetal = new()
            {
                ServerClass = "PERFORMANCE 4",
                Gpu = true,
                Vlan = 1234,
                InstallDisk = new() { Nvme = true, AtMostGb = 1000 },
                Servers = [Server(1), Server(2), Server(3)],
            },
        }));

    [Fact]
    public void Local_storage_on_workers_of_its_own() => Accepts(DevTest.WithWorkers(Pool("general", 3), Pool("local", 2, 4) with { LocalDiskGb = 500 }) with
    {
        Components = DevTest.Components.Add(PlatformComponent.TopoLvm, true),
        Ceph = DevTest.Ceph with { AcceptNoResilience = true },
    });

    [Fact]
    public void Hosts_that_just_suffice() => Accepts(Production with { Hosts = new() { Class = "ADVANCE", PerZone = 2 } });

    [Fact]
    public void A_mail_service_behind_a_third_public_address() => Accepts(FullDevTest with
    {
        Exposure = FullDevTest.Exposure with
        {
            PublicIps = [.. FullDevTest.Exposure.PublicIps, Address("203.0.113.80")],
            Services = [new("mail", LoadBalancerPool.External, Address("10.20.1.140"))],
            Rules =
            [
                new() { PublicIp = Address("203.0.113.80"), Port = 25, Target = Address("10.20.1.140") },
                new() { PublicIp = Address("203.0.113.80"), Port = 22, Target = Address("10.20.1.140"), Sources = [Ipv4Range.Parse("192.0.2.0/24")] },
            ],
        },
    });

    [Fact]
    public void An_ingress_of_the_clients_own_in_Core() => Accepts(DevTest with
    {
        Exposure = DevTest.Exposure with
        {
            Services = [new("ingress", LoadBalancerPool.External, Address("10.20.1.128"))],
            Rules = [new() { PublicIp = Address("203.0.113.66"), Port = 443, Target = Address("10.20.1.128") }],
            Hosts = [new("shop.external.ctodev.mk.ms-cloud-temple.com", "traefik")],
        },
    });

    [Fact]
    public void Host_names_in_the_sub_domains_and_in_a_domain_of_the_clients_own() => Accepts(FullDevTest with
    {
        Exposure = FullDevTest.Exposure with
        {
            OwnDomains = ["example.com"],
            Hosts =
            [
                new("shop.external.fuldev.mk.ms-cloud-temple.com", "nginx-external"),
                new("admin.internal.fuldev.mk.ms-cloud-temple.com", "nginx-internal"),
                new("report.external-secured.fuldev.mk.ms-cloud-temple.com", "nginx-external-secured"),
                new("shop.example.com", "nginx-external"),
            ],
        },
    });

    [Fact]
    public void A_private_zone_without_operators() => Accepts(DevTest with { Exposure = DevTest.Exposure with { PrivateZone = true, Operators = [] } });

    [Fact]
    public void Certificate_names_beside_the_necessary_ones() => Accepts(DevTest with
    {
        Exposure = DevTest.Exposure with
        {
            CertificateNames =
                ["ctodev.mk.ms-cloud-temple.com", "10.20.0.20", "10.20.0.21", "203.0.113.65", "kubernetes.default.svc.ctodev-cluster.local", "api.example.com"],
        },
    });

    [Fact]
    public void Tenants_that_share_the_space() => Accepts(FullDevTest with
    {
        Tenants = [new() { Name = "default", Quotas = new() { BlockGb = 60, FileGb = 20 } }, new() { Name = "team-a", Quotas = new() { BlockGb = 40, FileGb = 20 } }],
    });

    [Fact]
    public void Backups_definitions_and_sign_on_of_the_client() => Accepts(FullProduction with
    {
        KastenPolicies = [new("weekly", 23)],
        ClientCrds = [new("kafkas.kafka.strimzi.io", CrdInstaller.Provider)],
        Oidc = new() { Issuer = "https://login.example.com/realms/a", ClientId = "kubernetes", Groups = [new("developers", AccessRole.Owner, "default")] },
        Components = FullProduction.Components.Add(PlatformComponent.Harbor, false).Add(PlatformComponent.Pyroscope, true),
    });

    [Fact]
    public void Sign_on_at_the_consoles_with_their_secret_and_with_names_that_providers_give() => Assert.Empty(ClusterValidator.Validate(Keeping(
        FullProduction with
        {
            Oidc = new()
            {
                Issuer = "https://login.example.com/realms/a",
                ClientId = "kubernetes",
                GroupsClaim = "https://example.com/groups",
                Groups = [new("/platform/Développeurs", AccessRole.Member, "default"), new("8f2c-11", AccessRole.Owner, "default")],
                Consoles = new()
                {
                    ClientId = "consoles",
                    AuthorizeUrl = "https://login.example.com:8443/oauth2/v2.0/authorize",
                    TokenUrl = "https://login.example.com/token",
                    UserInfoUrl = "https://graph.example.net/oidc/user%20info",
                    Scopes = ["openid", "api://c0ffee/.default"],
                    KastenAdmins = ["backup operators"],
                },
            },
        },
        OidcConsolesDefinition.SecretName)));

    [Fact]
    public void Growth_and_the_next_minor() => Assert.Empty(ClusterValidator.Validate(On(
        "2026-09-20",
        FullDevTest.WithWorkers(6) with { Ceph = FullDevTest.Ceph with { DisksGb = [300, 300] }, Versions = new() { Talos = "1.14.6", Kubernetes = "1.37.1" } },
        deployed: FullDevTest)));

    [Fact]
    public void The_end_of_a_cluster_that_was_confirmed() => Assert.Empty(ClusterValidator.Validate(On(
        "2026-11-26", DevTest with { Decommission = new() { Confirmation = "ctodev", NoticeDate = new(2026, 11, 5) } })));

    [Fact]
    public void Clusters_of_one_customer_side_by_side_and_of_two_customers_on_the_same_ranges() => Assert.Empty(ClusterValidator.Validate(Beside(
        DevTest with { Customer = "cto" },
        Production.WithNetwork(network => network with { Range = Ipv4Range.Parse("10.28.0.0/22") }) with { Customer = "cto", Exposure = Cases.NetworkCases.OtherAddresses },
        FullDevTest with { Customer = "ful", Exposure = new() { PublicIps = [Address("203.0.113.90"), Address("203.0.113.91")] } })));

    private static BareMetalServerDefinition Server(int number) => new() { MacAddresses = [$"b8:59:9f:00:0{number}:01", $"b8:59:9f:00:0{number}:02"] };

    private static void Accepts(ClusterDefinition definition) => Assert.Empty(ClusterValidator.Validate(definition));
}
