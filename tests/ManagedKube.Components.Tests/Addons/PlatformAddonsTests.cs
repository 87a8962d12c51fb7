using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.Testing;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

public sealed class PlatformAddonsTests
{
    private const string Namespaces = "kubernetes:core/v1:Namespace";
    private const string Pools = "kubernetes:metallb.io/v1beta1:IPAddressPool";
    private const string Advertisements = "kubernetes:metallb.io/v1beta1:L2Advertisement";

    [Theory]
    [MemberData(nameof(AddonPlans.Names), MemberType = typeof(AddonPlans))]
    public async Task Every_chart_has_the_pinned_version_a_stable_name_and_a_namespace_that_is_there(string name)
    {
        var plan = AddonPlans.Of(name);
        var mocks = await DeployAsync(plan);

        var pinned = ComponentPins.Of(plan.Definition, ReleaseData.Embedded).Select(pin => pin.Version).ToHashSet();
        var namespaces = mocks.Of(Namespaces).Values.Select(item => Map(item["metadata"])["name"]).Append("kube-system").ToHashSet();
        Assert.All(mocks.Releases, release =>
        {
            Assert.Contains((string)release.Value["version"], pinned);
            Assert.Equal($"{plan.Definition.Code}-{release.Value["name"]}", release.Key);
            Assert.Contains(release.Value["namespace"], namespaces);
        });
    }

    [Fact]
    public async Task Core_has_its_charts_and_no_other()
    {
        Assert.Equal(
            ["ceph-csi-drivers", "cilium", "kubelet-csr-approver", "metallb", "metrics-server", "rook-ceph", "rook-ceph-cluster", "snapshot-controller"],
            ChartsOf(await DeployAsync(Plans.Production)));
        Assert.Contains("topolvm", ChartsOf(await DeployAsync(AddonPlans.Of("core with options"))));
    }

    [Theory]
    [MemberData(nameof(AddonPlans.Names), MemberType = typeof(AddonPlans))]
    public async Task No_value_is_a_domain_of_another_cluster(string name)
    {
        var releases = (await DeployAsync(AddonPlans.Of(name))).Releases;

        Assert.All(releases.Values, release => Assert.DoesNotContain("\"cluster.local", JsonSerializer.Serialize(release["values"]), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_namespace_says_what_its_pods_may_do()
    {
        var namespaces = (await DeployAsync(Plans.Production)).Of(Namespaces);

        Assert.Equal(["ctopr-kubelet-serving-cert-approver", "ctopr-metallb-system", "ctopr-mk-access", "ctopr-rook-ceph"], namespaces.Keys);
        var labels = Map(Map(namespaces["ctopr-rook-ceph"]["metadata"])["labels"]);
        Assert.Equal("true", labels["mk.ms-cloud-temple.com/platform"]);
        string[] modes = ["enforce", "audit", "warn"];
        Assert.All(modes, mode => Assert.Equal("privileged", labels[$"pod-security.kubernetes.io/{mode}"]));
    }

    [Fact]
    public async Task What_data_goes_with_is_protected()
    {
        var seen = await ObserveAsync(AddonPlans.Of("core with options"));

        Assert.Equal(
            [
                "ctodev-ceph-csi-drivers", "ctodev-metallb", "ctodev-rook-ceph", "ctodev-rook-ceph-cluster", "ctodev-snapshot-controller", "ctodev-topolvm",
                "ctodev-topolvm-system",
            ],
            seen.Where(resource => resource.Value is { Protect: true, Parent: Addon }).Select(resource => resource.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AddonPlans.Names), MemberType = typeof(AddonPlans))]
    public async Task Whoever_gives_up_the_cluster_need_not_take_it_apart(string name)
    {
        var plan = AddonPlans.Of(name);
        var seen = await ObserveAsync(plan);

        Assert.All(
            seen.Where(resource => resource.Value.Parent is Addon or PlatformAddons),
            resource => Assert.Equal($"{plan.Definition.Code}-secrets", resource.Value.DeletedWith!.GetResourceName()));
    }

    [Fact]
    public async Task Each_add_on_waits_for_what_it_needs()
    {
        var seen = await ObserveAsync(Plans.Production);

        Assert.Equal(["ctopr-bootstrap"], await BeforeAsync(seen, "ctopr-metallb-system"));
        Assert.Equal(["ctopr-foundation"], await BeforeAsync(seen, "ctopr-cilium"));
        Assert.Equal(["ctopr-ready"], await BeforeAsync(seen, "ctopr-kubelet-csr-approver"));
        Assert.Equal(["ctopr-kubelet-csr-approver"], await BeforeAsync(seen, "ctopr-metrics-server"));
        Assert.Equal(["ctopr-ready", "ctopr-storage", "ctopr-snapshot-controller"], await BeforeAsync(seen, "ctopr-rook-ceph"));
        Assert.Equal(["ctopr-rook-ceph"], await BeforeAsync(seen, "ctopr-ceph-csi-drivers"));
        Assert.Equal(["ctopr-ceph-csi-drivers", "ctopr-rook-ceph-dashboard-password"], await BeforeAsync(seen, "ctopr-rook-ceph-cluster"));
        var ready = await BeforeAsync(seen, "ctopr-ready");
        var nodes = Plans.Production.Machines.Where(machine => machine.IsKubernetesNode).Select(machine => $"{machine.Name}-node");
        Assert.Equal(["ctopr-cilium", .. nodes], ready);
    }

    [Fact]
    public async Task Storage_is_waited_for_again_when_it_is_made_of_something_else()
    {
        var command = (await DeployAsync(Plans.DevTest)).Commands["ctodev-storage-ready"];

        var request = JsonSerializer.Deserialize((string)command["stdin"], DriverJson.Default.DriverRequest)!;
        Assert.Equal("rook v1.20.6, ceph v20.2.4", request.Storage);
        Assert.Empty(request.Awaited);
    }

    [Fact]
    public async Task The_pod_network_is_waited_for_again_when_it_is_another_and_holds_up_nothing_but_the_end()
    {
        var command = (await DeployAsync(Plans.DevTest)).Commands["ctodev-network-ready"];
        var seen = await ObserveAsync(Plans.DevTest);

        Assert.Equal("cilium 1.20.2", JsonSerializer.Deserialize((string)command["stdin"], DriverJson.Default.DriverRequest)!.Network);
        foreach (var name in seen.Keys)
            Assert.DoesNotContain("ctodev-network-ready", await BeforeAsync(seen, name));
    }

    [Fact]
    public async Task The_pools_of_the_load_balancer_are_those_of_the_address_plan()
    {
        var mocks = await DeployAsync(Plans.DevTest);

        Assert.Equal(
            [
                ("external", "10.20.1.130-10.20.1.254", true), ("internal", "10.20.1.2-10.20.1.127", true),
                ("nginx-external", "10.20.1.128/32", false), ("nginx-external-secured", "10.20.1.129/32", false),
                ("nginx-internal", "10.20.1.1/32", false),
            ],
            mocks.Of(Pools).Select(pool => (pool.Key["ctodev-metallb-system-".Length..], (string)Only(Map(pool.Value["spec"])["addresses"]), (bool)Map(pool.Value["spec"])["autoAssign"])));
        Assert.Equal(
            [("external", "external nginx-external nginx-external-secured"), ("internal", "internal nginx-internal")],
            mocks.Of(Advertisements).Select(item => ((string)Map(item.Value["metadata"])["name"], string.Join(' ', Items(Map(item.Value["spec"])["ipAddressPools"])))));
    }

    [Fact]
    public async Task Addresses_of_ingress_controllers_are_for_their_namespaces_in_Full_and_for_anybody_who_asks_in_Core()
    {
        var core = (await DeployAsync(Plans.DevTest)).Of(Pools)["ctodev-metallb-system-nginx-external"];
        var full = (await DeployAsync(AddonPlans.Of("full dev/test"))).Of(Pools)["fuldev-metallb-system-nginx-external"];

        Assert.False(Map(core["spec"]).ContainsKey("serviceAllocation"));
        Assert.Equal("nginx-ingress-external", Only(Map(Map(full["spec"])["serviceAllocation"])["namespaces"]));
    }

    internal static async Task<ConcurrentDictionary<string, ResourceOptions>> ObserveAsync(ClusterPlan plan)
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        await RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, ArgsOf(plan), Observing(seen)));
        return seen;
    }

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) =>
        RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, ArgsOf(plan)));

    private static IEnumerable<string> ChartsOf(RecordingMocks mocks) =>
        mocks.Releases.Values.Select(release => (string)release["name"]).Order(StringComparer.Ordinal);

    private static IEnumerable<object> Items(object list) => Assert.IsType<ImmutableArray<object>>(list);

    internal static async Task<IEnumerable<string>> BeforeAsync(ConcurrentDictionary<string, ResourceOptions> seen, string name)
    {
        var resources = await Pulumi.Utilities.OutputUtilities.GetValueAsync(((Input<ImmutableArray<Resource>>)seen[name].DependsOn).ToOutput());
        return resources.Select(resource => resource.GetResourceName());
    }
}
