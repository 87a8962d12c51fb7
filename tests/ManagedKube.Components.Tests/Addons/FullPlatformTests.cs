using System.Collections.Immutable;
using ManagedKube.Components.Addons;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Network;
using ManagedKube.Components.Addons.Security;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Testing;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

public sealed class FullPlatformTests
{
    private const string Bindings = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";

    private static readonly OidcDefinition SingleSignOn = new()
    {
        Issuer = "https://login.example.com",
        ClientId = "kubernetes",
        Groups =
        [
            new("developers", AccessRole.Member, "default"), new("leads", AccessRole.Owner, "default"), new("platform", AccessRole.ClusterAdmin, "default"),
        ],
    };

    [Fact]
    public void Namespaces_follow_the_components()
    {
        Assert.DoesNotContain("harbor", Names(Plans.Production));
        var full = Names(AddonPlans.Of("full production"));
        string[] expected =
        [
            "cert-manager", "capsule-system", "kyverno", "monitoring", "argocd", "harbor", "opencost", "kasten-io", "nginx-ingress-internal",
            "nginx-ingress-external", "nginx-ingress-external-secured",
        ];
        Assert.Empty(expected.Except(full));
        Assert.DoesNotContain("keda", full);
    }

    [Fact]
    public async Task Ingress_controllers_change_one_after_the_other_and_policies_come_last()
    {
        var seen = await PlatformAddonsTests.ObserveAsync(AddonPlans.Of("full production"));

        Assert.Contains("fulpr-platform-certificates", await PlatformAddonsTests.BeforeAsync(seen, "fulpr-nginx-internal"));
        Assert.Contains("fulpr-metallb", await PlatformAddonsTests.BeforeAsync(seen, "fulpr-nginx-internal"));
        Assert.Contains("fulpr-nginx-internal", await PlatformAddonsTests.BeforeAsync(seen, "fulpr-nginx-external"));
        Assert.Contains("fulpr-nginx-external", await PlatformAddonsTests.BeforeAsync(seen, "fulpr-nginx-external-secured"));
        Assert.Equal(
            ["fulpr-nginx-external-secured", "fulpr-tenants", "fulpr-alloy", "fulpr-opencost", "fulpr-argocd", "fulpr-harbor", "fulpr-k10"],
            await PlatformAddonsTests.BeforeAsync(seen, "fulpr-kyverno"));
        Assert.Equal(["fulpr-foundation", "fulpr-prometheus-operator-crds"], await PlatformAddonsTests.BeforeAsync(seen, "fulpr-cilium"));
    }

    // The order between steps is that of their deployments.
    [Theory]
    [InlineData("foundation", "cilium")]
    [InlineData("capsule-crds", "capsule")]
    [InlineData("nginx-internal", "nginx-external", "nginx-external-secured")]
    [InlineData("rook-ceph", "ceph-csi-drivers", "rook-ceph-cluster")]
    [InlineData("prometheus-operator-crds", "kube-prometheus-stack")]
    public async Task What_one_step_of_an_upgrade_changes_is_changed_one_after_the_other(params string[] order)
    {
        var seen = await PlatformAddonsTests.ObserveAsync(AddonPlans.Of("full production"));

        foreach (var (before, after) in order.Zip(order.Skip(1)))
            Assert.Contains($"fulpr-{before}", await AllBeforeAsync($"fulpr-{after}"));

        async Task<HashSet<string>> AllBeforeAsync(string name)
        {
            var (found, next) = (new HashSet<string>(), new Queue<string>([name]));
            while (next.TryDequeue(out var one))
            {
                if (!seen.ContainsKey(one))
                    continue;
                foreach (var before in await PlatformAddonsTests.BeforeAsync(seen, one))
                {
                    if (found.Add(before))
                        next.Enqueue(before);
                }
            }

            return found;
        }
    }

    [Theory]
    [InlineData("nginx-internal", "10.20.1.1", null, null)]
    [InlineData("nginx-external", "10.20.1.128", "external", null)]
    [InlineData("nginx-external-secured", "10.20.1.129", "external", "nginx-ingress-external-secured/platform-wildcard-tls")]
    public void Each_ingress_controller_asks_for_its_address(string name, string address, string? label, string? secret)
    {
        var plan = AddonPlans.Of("full production");

        var values = NginxIngress.ValuesOf(plan, plan.IngressClasses.Single(ingress => ingress.Name == name), "platform-wildcard-tls").ToInputs();

        var controller = (Dictionary<string, object>)values["controller"];
        var service = (Dictionary<string, object>)controller["service"];
        Assert.Equal(address, ((Dictionary<string, object>)service["annotations"])["metallb.io/loadBalancerIPs"]);
        Assert.Equal(label, service.TryGetValue("extraLabels", out var labels) ? ((Dictionary<string, object>)labels)["lb-type"] : null);
        Assert.Equal(secret, controller.TryGetValue("wildcardTLS", out var tls) ? ((Dictionary<string, object>)tls)["secret"] : null);
    }

    [Fact]
    public async Task The_delivered_account_is_an_administrator_but_for_Full_production()
    {
        foreach (var name in (string[])["core production", "core dev/test", "full dev/test"])
            Assert.Equal("cluster-admin", RoleOf((await DeployAsync(AddonPlans.Of(name))).Of(Bindings).Values.Single()));
        var restricted = (await DeployAsync(AddonPlans.Of("full production"))).Of(Bindings);
        Assert.Equal(["mk-extended-viewer"], restricted.Values.Select(RoleOf));
    }

    [Fact]
    public async Task Groups_of_the_identity_provider_get_what_the_customers_file_gives_them()
    {
        var plan = AddonPlans.Of("full dev/test");
        var mocks = await DeployAsync(plan with { Definition = plan.Definition with { Oidc = SingleSignOn } });

        Assert.Contains("fuldev-mk-oidc-administrators", mocks.Of(Bindings).Keys);
        var spec = Map(mocks.Of("kubernetes:capsule.clastix.io/v1beta2:Tenant")["fuldev-default"]["spec"]);
        Assert.Equal(
            ["system:serviceaccount:mk-access:defaultapp", "oidc:leads"],
            Assert.IsType<ImmutableArray<object>>(spec["owners"]).Select(owner => Map(owner)["name"]));
        Assert.Equal("oidc:developers", Map(Only(Map(Only(spec["additionalRoleBindings"]))["subjects"]))["name"]);
    }

    [Theory]
    [InlineData("full production", "245G", "105G")]
    [InlineData("full dev/test", "105G", "45G")]
    public void The_tenant_may_claim_all_that_the_client_has(string name, string block, string file)
    {
        var plan = AddonPlans.Of(name);

        var spec = Tenants.Spec(plan, plan.Tenants.Single());
        var rule = (ChartValues)((ImmutableArray<object>)spec.At("rules")!)[0];
        var quota = ((ChartValues)((ImmutableArray<object>)rule.At("quota")!)[0]).At("hard");

        Assert.Equal([block, file], ((ChartValues)quota!).Select(entry => entry.Value));
        Assert.Equal(plan.IsProduction(), spec.At("priorityClasses") is not null);
    }

    [Fact]
    public async Task Services_that_ask_nobody_who_he_is_answer_to_the_platform_only()
    {
        var policies = (await DeployAsync(AddonPlans.Of("full production"))).Of("kubernetes:cilium.io/v2:CiliumNetworkPolicy");

        Assert.Equal(["fulpr-monitoring-platform-only", "fulpr-opencost-platform-only"], policies.Keys);
    }

    [Fact]
    public async Task Several_tenants_do_not_reach_each_other()
    {
        const string Kind = "kubernetes:cilium.io/v2:CiliumClusterwideNetworkPolicy";
        var plan = AddonPlans.Of("full production");
        var several = plan with { Definition = plan.Definition with { Tenants = [new() { Name = "a" }, new() { Name = "b", Owner = "bapp" }] } };

        Assert.Empty((await DeployAsync(plan)).Of(Kind));
        var mocks = await DeployAsync(several);
        Assert.Equal(["fulpr-tenant-isolation-a", "fulpr-tenant-isolation-b"], mocks.Of(Kind).Keys);
        Assert.Equal(["fulpr-bapp", "fulpr-defaultapp"], mocks.Of("kubernetes:core/v1:ServiceAccount").Keys);
    }

    [Fact]
    public void Policies_refuse_in_production_and_report_in_dev_test()
    {
        var production = TenantPolicies.Of(AddonPlans.Of("full production"));
        var devTest = TenantPolicies.Of(AddonPlans.Of("full dev/test"));

        Assert.Equal(9, production.Length);
        Assert.Equal(["mk-requests-limits"], production.Where(policy => !policy.Denies).Select(policy => policy.Name));
        Assert.All(devTest.Where(policy => !policy.IsMutating), policy => Assert.Equal("Ignore", policy.Spec().At("failurePolicy")));
        var reserved = production.Single(policy => policy.Name == "mk-platform-hosts").Variables.Single();
        Assert.Contains("'grafana.external-secured.fulpr.mk.ms-cloud-temple.com'", reserved.Expression, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(ClusterPlan plan) => PlatformNamespaces.Of(plan).Select(space => space.Name);

    private static object RoleOf(ImmutableDictionary<string, object> binding) => Map(binding["roleRef"])["name"];

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) =>
        RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }));
}
