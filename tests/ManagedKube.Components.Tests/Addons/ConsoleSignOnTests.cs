using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Components.Addons.Backup;
using ManagedKube.Components.Addons.Delivery;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Monitoring;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Testing;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>Consoles that ask the identity provider who somebody is.</summary>
public sealed class ConsoleSignOnTests
{
    private const string Secrets = "kubernetes:core/v1:Secret";
    private const string Certificates = "kubernetes:cert-manager.io/v1:Certificate";
    private const string RoleAttribute = "grafana/grafana~ini/auth~generic_oauth/role_attribute_path";

    private static readonly ClusterPlan DevTest = AddonPlans.Of("full with sign-on");

    // What a provider names otherwise, and no administrators of the client's.
    private static readonly ClusterPlan Production = ProductionWith(AddonPlans.SignOn with
    {
        GroupsClaim = "https://example.com/groups",
        CertificateAuthority = null,
        Groups = [new("developers", AccessRole.Member, "default"), new("leads", AccessRole.Owner, "default"), new("leads", AccessRole.Member, "default")],
    });

    [Fact]
    public async Task The_secret_of_the_client_reaches_consoles_by_Secrets_and_Harbor_by_a_value_that_is_one()
    {
        var mocks = await DeployAsync(DevTest);

        Assert.Equal(("consoles", PlantedSecret), (Texts(mocks, "grafana-oidc")["client-id"], Texts(mocks, "grafana-oidc")["client-secret"]));
        Assert.Equal(("consoles", PlantedSecret), (Texts(mocks, "argocd-oidc")["clientID"], Texts(mocks, "argocd-oidc")["clientSecret"]));
        Assert.Equal(("consoles", PlantedSecret), (Texts(mocks, "k10-oidc")["client-id"], Texts(mocks, "k10-oidc")["client-secret"]));
        Assert.Equal("argocd", Map(Map(mocks.Of(Secrets)["fuldev-argocd-oidc"]["metadata"])["labels"])["app.kubernetes.io/part-of"]);
        Assert.Equal(
            ["fuldev-harbor"],
            mocks.Releases.Where(release => JsonSerializer.Serialize(release.Value["values"]).Contains(PlantedSecret, StringComparison.Ordinal)).Select(release => release.Key));
        var settings = HarborSignOn.ValuesOf(AddonPlans.SignOn, AddonPlans.SignOn.Consoles!, Output.Create(PlantedSecret));
        Assert.True(await Output.IsSecretAsync((Output<string>)settings.At("core.configureUserSettings")!));
    }

    [Fact]
    public async Task Without_the_section_no_console_asks_anybody()
    {
        var plan = ProductionWith(AddonPlans.SignOn with { Consoles = null, Groups = [new("developers", AccessRole.Member, "default")] });
        var mocks = await DeployAsync(plan);

        Assert.DoesNotContain(mocks.Of(Secrets).Keys, name => name.Contains("oidc", StringComparison.Ordinal));
        Assert.DoesNotContain(mocks.Of(Certificates).Keys, name => name.EndsWith("internal-wildcard", StringComparison.Ordinal));
        Assert.All(mocks.Releases.Values, release => Assert.DoesNotContain("login.example.com", JsonSerializer.Serialize(release["values"]), StringComparison.Ordinal));
    }

    [Fact]
    public void Grafana_lets_in_who_is_in_a_group_and_makes_nobody_an_administrator_in_production()
    {
        Assert.Equal("contains(groups[*], 'platform') && 'Admin' || contains(groups[*], 'developers') && 'Viewer'", Text(PrometheusStack.ValuesOf(DevTest), RoleAttribute));
        const string Claim = "@.\"https://example.com/groups\"";
        Assert.Equal(
            $"contains({Claim}[*], 'developers') && 'Viewer' || contains({Claim}[*], 'leads') && 'Viewer'",
            Text(PrometheusStack.ValuesOf(Production), RoleAttribute));
        var settings = At(PrometheusStack.ValuesOf(DevTest), "grafana/grafana~ini/auth~generic_oauth");
        Assert.Equal("openid profile email groups offline_access", (string)settings["scopes"]!);
        Assert.Equal(("preferred_username", true, true), ((string)settings["login_attribute_path"]!, (bool)settings["role_attribute_strict"]!, (bool)settings["use_refresh_token"]!));
        Assert.Equal("/etc/grafana-oidc/ca.crt", (string)settings["tls_client_ca"]!);
        Assert.Equal("ca.crt", Text(PrometheusStack.ValuesOf(DevTest), "grafana/extraSecretMounts/0/subPath"));
        Assert.Equal("grafana-oidc", Text(PrometheusStack.ValuesOf(DevTest), "grafana/envValueFrom/GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET/secretKeyRef/name"));
    }

    [Fact]
    public void Argo_CD_comes_by_TLS_and_keeps_its_policy()
    {
        var values = ArgoCd.ValuesOf(Production);

        Assert.Equal("https://argocd.internal.fulpr.mk.ms-cloud-temple.com", Text(values, "configs/cm/url"));
        Assert.Equal(
            """
            name: SSO
            issuer: "https://login.example.com/realms/ful"
            clientID: $argocd-oidc:clientID
            clientSecret: $argocd-oidc:clientSecret
            cliClientID: "kubernetes"
            requestedScopes: ["openid","profile","email","groups"]
            enablePKCEAuthentication: true

            """.ReplaceLineEndings("\n"),
            Text(values, "configs/cm/oidc~config"));
        Assert.Equal("[\"https://example.com/groups\"]", Text(values, "configs/rbac/scopes"));
        Assert.Equal("argocd.internal.fulpr.mk.ms-cloud-temple.com", Text(values, "server/ingress/extraTls/0/hosts/0"));
        Assert.DoesNotContain("role:admin", Text(values, "configs/rbac/policy~csv"), StringComparison.Ordinal);
        Assert.Equal("true", Text(values, "configs/cm/admin~enabled"));
        Assert.Contains("\nrootCA: \"-----BEGIN CERTIFICATE-----\\n", Text(ArgoCd.ValuesOf(DevTest), "configs/cm/oidc~config"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_certificate_of_what_has_TLS_inside_is_there_before_its_ingress_controller()
    {
        var mocks = await DeployAsync(Production);

        var certificate = mocks.Of(Certificates)["fulpr-nginx-ingress-internal-platform-internal-wildcard"];
        Assert.Equal("*.internal.fulpr.mk.ms-cloud-temple.com", Only(Map(certificate["spec"])["dnsNames"]));
        Assert.Equal("platform-internal-ca", Map(Map(certificate["spec"])["issuerRef"])["name"]);
        Assert.Equal(
            $"nginx-ingress-internal/{Map(certificate["spec"])["secretName"]}",
            Map(Map(Map(mocks.Releases["fulpr-nginx-internal"]["values"])["controller"])["wildcardTLS"])["secret"]);
        Assert.Contains("fulpr-platform-certificates", await PlatformAddonsTests.BeforeAsync(await PlatformAddonsTests.ObserveAsync(Production), "fulpr-nginx-internal"));
    }

    [Theory]
    [InlineData("full with sign-on", "platform")]
    [InlineData("production", null)]
    public async Task Harbor_has_an_administrator_by_the_provider_in_dev_test_only(string name, string? group)
    {
        var mocks = await DeployAsync(name == "production" ? Production : DevTest);

        var release = mocks.Releases.Single(release => release.Key.EndsWith("-harbor", StringComparison.Ordinal)).Value;
        var settings = JsonNode.Parse((string)Map(Map(release["values"])["core"])["configureUserSettings"])!;
        Assert.Equal(("oidc_auth", group), ((string?)settings["auth_mode"], (string?)settings["oidc_admin_group"]));
        Assert.Equal("openid,profile,email,groups,offline_access", (string?)settings["oidc_scope"]);
        Assert.Equal(group is not null, Map(release["values"]).ContainsKey("caBundleSecretName"));
    }

    [Fact]
    public async Task Kasten_keeps_its_local_user_where_nobody_would_administer_it()
    {
        var values = Kasten.ValuesOf(Production);

        Assert.Equal((true, null), (values.At("auth.basicAuth.enabled"), values.At("auth.oidcAuth.enabled")));
        Assert.Contains("fulpr-k10-basic-auth", (await DeployAsync(Production)).Of(Secrets).Keys);
    }

    [Fact]
    public async Task Kasten_has_sign_on_instead_of_its_local_user_where_a_group_administers_it()
    {
        var oidc = Production.Definition.Oidc!;
        var plan = ProductionWith(oidc with { Consoles = oidc.Consoles! with { KastenAdmins = ["backup operators"] } });
        ImmutableArray<ConsoleAccess> consoles = [];
        var mocks = await RunAsync(() => consoles = new ManagedCluster("fulpr", ArgsOf(plan)).Consoles);

        var values = Kasten.ValuesOf(plan);
        Assert.Null(values.At("auth.basicAuth.enabled"));
        Assert.Equal("https://k10.external-secured.fulpr.mk.ms-cloud-temple.com", values.At("auth.oidcAuth.redirectURL"));
        Assert.Equal("profile email groups", values.At("auth.oidcAuth.scopes"));
        Assert.Equal("oidc:backup operators", Text(values, "auth/k10AdminGroups/0"));
        Assert.DoesNotContain("fulpr-k10-basic-auth", mocks.Of(Secrets).Keys);
        Assert.DoesNotContain(consoles, console => console.Console == "Kasten");
        Assert.Contains("BEGIN CERTIFICATE", (string)Map((await DeployAsync(DevTest)).Of("kubernetes:core/v1:ConfigMap")["fuldev-k10-oidc-ca"]["data"])["custom-ca-bundle.pem"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_made_where_the_secret_is_missing()
    {
        RunException? refusal = null;
        var mocks = await RunAsync(() => refusal = Assert.Throws<RunException>(() => new ManagedCluster("fuldev", new ManagedClusterArgs { Plan = DevTest })));

        Assert.Contains("mk config set CODE oidc:consoleSecret --secret", refusal!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(mocks.Types, type => !type.StartsWith("managedkube:components:", StringComparison.Ordinal));
    }

    private static ClusterPlan ProductionWith(OidcDefinition oidc) => ClusterPlanner.Plan(AddonPlans.Of("full production").Definition with { Oidc = oidc });

    private static string Text(ChartValues values, string path) => (string)At(values, path)!;

    // "~" stands for a dot in a name.
    private static JsonNode At(ChartValues values, string path) => path.Split('/').Select(part => part.Replace('~', '.'))
        .Aggregate(JsonSerializer.SerializeToNode(values.ToInputs())!, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);

    private static ImmutableDictionary<string, object> Texts(RecordingMocks mocks, string secret) => Map(mocks.Of(Secrets)[$"fuldev-{secret}"]["stringData"]);

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) => RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, ArgsOf(plan)));
}
