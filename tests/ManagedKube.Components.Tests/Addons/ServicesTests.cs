using System.Collections.Immutable;
using System.Text.Json;
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

/// <summary>What the client of a Full cluster uses by name: observability, delivery, registry, costs and backups.</summary>
public sealed class ServicesTests
{
    private const string Secrets = "kubernetes:core/v1:Secret";
    private const string Policies = "kubernetes:config.kio.kasten.io/v1alpha1:Policy";

    [Fact]
    public async Task Passwords_and_keys_reach_charts_by_secrets_of_Kubernetes()
    {
        var mocks = await DeployAsync("full production");

        Assert.Equal(
            [
                "fulpr-defaultapp-token", "fulpr-grafana-admin", "fulpr-harbor-platform",
                "fulpr-k10-basic-auth", "fulpr-loki-s3", "fulpr-opencost-basic-auth", "fulpr-rook-ceph-dashboard-password", "fulpr-s3-ct-key",
            ],
            mocks.Of(Secrets).Keys);
        Assert.Equal("finopsadm:fulpr-opencost-finops-hash", Texts(mocks, "fulpr-opencost-basic-auth")["htpasswd"]);
        Assert.Equal("nginx.org/htpasswd", mocks.Of(Secrets)["fulpr-opencost-basic-auth"]["type"]);
        Assert.Equal("fulpr-loki-account-secret", Texts(mocks, "fulpr-loki-s3")["LOKI_S3_SECRET_KEY"]);
        Assert.Equal(10, Texts(mocks, "fulpr-harbor-platform").Count);
        // These two charts take nothing else than a value.
        string[] byValue = ["fulpr-argocd", "fulpr-harbor"];
        Assert.All(
            mocks.Releases.Where(release => !byValue.Contains(release.Key)),
            release => Assert.DoesNotMatch("fulpr-[a-z0-9-]+-(password|hash|secret)\"", JsonSerializer.Serialize(release.Value["values"])));
    }

    [Fact]
    public async Task Kasten_has_the_policy_of_the_platform_and_one_for_each_hour()
    {
        var policies = (await DeployAsync("full production")).Of(Policies);

        Assert.Equal(25, policies.Count);
        var platform = Map(policies["fulpr-kasten-io-infra-backups"]["spec"]);
        var namespaces = Assert.IsType<ImmutableArray<object>>(Map(Only(Map(platform["selector"])["matchExpressions"]))["values"]);
        Assert.Contains("harbor", namespaces);
        Assert.DoesNotContain("rook-ceph", namespaces);
        var evening = Map(policies["fulpr-kasten-io-backup-daily-customer-daily23"]["spec"]);
        Assert.Equal(23d, Convert.ToDouble(Only(Map(evening["subFrequency"])["hours"]), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("true", Map(Map(evening["selector"])["matchLabels"])["kasten-daily23-r7d"]);
        Assert.Equal(2, Assert.IsType<ImmutableArray<object>>(evening["actions"]).Length);
    }

    [Fact]
    public async Task What_is_switched_off_is_not_there()
    {
        var plan = AddonPlans.Of("full dev/test");
        var off = plan with { Components = plan.Components.Remove(PlatformComponent.Harbor).Remove(PlatformComponent.ArgoCd).Remove(PlatformComponent.OpenCost) };

        var releases = (await RunAsync(() => _ = new ManagedCluster("fuldev", new ManagedClusterArgs { Plan = off }))).Releases;

        Assert.Empty(releases.Keys.Intersect(["fuldev-harbor", "fuldev-argocd", "fuldev-opencost"]));
        Assert.Contains("fuldev-k10", releases.Keys);
    }

    [Fact]
    public async Task Only_production_keeps_applications_to_the_rights_of_the_tenant()
    {
        const string projects = "kubernetes:argoproj.io/v1alpha1:AppProject";

        Assert.Equal(["fulpr-argocd-default"], (await DeployAsync("full production")).Of(projects).Keys);
        Assert.Empty((await DeployAsync("full dev/test")).Of(projects));
        Assert.Equal("true", Setting("full production", "application.sync.impersonation.enabled"));
        Assert.Equal("false", Setting("full dev/test", "application.sync.impersonation.enabled"));
    }

    [Fact]
    public void Groups_of_the_identity_provider_are_written_without_the_prefix_of_Kubernetes()
    {
        var plan = AddonPlans.Of("full production");
        var oidc = new OidcDefinition
        {
            Issuer = "https://login.example.com",
            ClientId = "kubernetes",
            Groups = [new("developers", AccessRole.Member, "default"), new("platform", AccessRole.ClusterAdmin, "default")],
        };

        var rbac = (Dictionary<string, object>)Under(ArgoCd.ValuesOf(plan with { Definition = plan.Definition with { Oidc = oidc } }).ToInputs(), "configs")["rbac"];

        Assert.EndsWith("g, developers, role:tenant\ng, platform, role:admin\n", (string)rbac["policy.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Alloy_sends_to_Loki_by_the_cluster_s_own_domain()
    {
        var text = AlloyConfiguration.Of(AddonPlans.Of("full dev/test"));

        Assert.Contains("url = \"http://loki-gateway.monitoring.svc.fuldev-cluster.local/loki/api/v1/push\"", text, StringComparison.Ordinal);
        Assert.Contains("cluster = \"fuldev\",", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
    }

    [Fact]
    public void No_price_is_zero_but_those_of_the_network()
    {
        var prices = Prices(AddonPlans.Of("full production"));

        Assert.All(prices.Where(price => price.Value is double), price => Assert.True((double)price.Value > 0, price.Key));
    }

    [Fact]
    public void OpenCost_reckons_with_the_prices_of_the_contract()
    {
        var plan = AddonPlans.Of("full production");
        var prices = Prices(plan with { Definition = plan.Definition with { Prices = new() { VCpu = 9.5m, StorageGb = 0.12m } } });

        Assert.Equal(9.5, prices["CPU"]);
        Assert.Equal(9.5, prices["spotCPU"]);
        Assert.Equal(3d, prices["RAM"]);
        Assert.Equal(0.12, prices["storage"]);
    }

    [Fact]
    public void Nobody_has_accepted_Kasten_s_agreement_who_is_not_named()
    {
        var plan = AddonPlans.Of("full production");

        Assert.Null(Kasten.ValuesOf(plan).At("eula"));
        var accepted = Kasten.ValuesOf(plan with { Definition = plan.Definition with { Kasten = new() { Email = "platform@example.net" } } });
        Assert.Equal(true, accepted.At("eula.accept"));
        Assert.Equal("Cloud Temple", accepted.At("eula.company"));
        Assert.Equal("platform@example.net", accepted.At("eula.email"));
    }

    [Fact]
    public async Task Kasten_s_licence_is_a_value_of_its_release()
    {
        const string license = "Y3VzdG9tZXJOYW1l";
        var arguments = new ManagedClusterArgs { Plan = AddonPlans.Of("full production"), KastenLicense = Output.CreateSecret(license) };

        var values = Map((await RunAsync(() => _ = new ManagedCluster("fulpr", arguments))).Releases["fulpr-k10"]["values"]);

        Assert.Equal(license, values["license"]);
    }

    private static Dictionary<string, object> Prices(ClusterPlan plan) =>
        ((ChartValues)OpenCost.ValuesOf(plan).At("opencost.customPricing.costModel")!).ToInputs();

    private static string Setting(string plan, string name) =>
        (string)((Dictionary<string, object>)Under(ArgoCd.ValuesOf(AddonPlans.Of(plan)).ToInputs(), "configs")["cm"])[name];

    private static Dictionary<string, object> Under(Dictionary<string, object> values, string name) => (Dictionary<string, object>)values[name];

    private static ImmutableDictionary<string, object> Texts(RecordingMocks mocks, string secret) => Map(mocks.Of(Secrets)[secret]["stringData"]);

    private static Task<RecordingMocks> DeployAsync(string plan) =>
        RunAsync(() => _ = new ManagedCluster("c", new ManagedClusterArgs { Plan = AddonPlans.Of(plan) }));
}
