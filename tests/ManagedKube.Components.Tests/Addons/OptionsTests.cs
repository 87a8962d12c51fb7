using System.Collections.Immutable;
using ManagedKube.Components.Addons;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Monitoring;
using ManagedKube.Components.Addons.Nodes;
using ManagedKube.Components.Addons.Scaling;
using ManagedKube.Model.Planning;
using ManagedKube.Testing;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>What a cluster has only when it is ordered: KEDA, Pyroscope, and the operator of GPUs.</summary>
public sealed class OptionsTests
{
    private const string Ordered = "full with options";

    private static readonly string[] Options = ["gpu-operator", "keda", "pyroscope"];

    [Fact]
    public async Task What_is_ordered_is_there_with_its_namespace_and_before_the_policies()
    {
        var seen = await PlatformAddonsTests.ObserveAsync(AddonPlans.Of(Ordered));

        Assert.Empty(new[] { "fulop-rook-ceph-cluster", "fulop-kube-prometheus-stack" }.Except(await PlatformAddonsTests.BeforeAsync(seen, "fulop-pyroscope")));
        Assert.Contains("fulop-kube-prometheus-stack", await PlatformAddonsTests.BeforeAsync(seen, "fulop-keda"));
        Assert.Contains("fulop-prometheus-operator-crds", await PlatformAddonsTests.BeforeAsync(seen, "fulop-gpu-operator"));
        Assert.Empty(new[] { "fulop-pyroscope", "fulop-keda" }.Except(await PlatformAddonsTests.BeforeAsync(seen, "fulop-kyverno")));
        Assert.Empty(Options.Except(PlatformNamespaces.Of(AddonPlans.Of(Ordered)).Select(space => space.Name)));
    }

    [Theory]
    [InlineData("core production")]
    [InlineData("full dev/test")]
    [InlineData("full production")]
    public async Task Nothing_of_them_is_there_when_they_are_not_ordered(string name)
    {
        var plan = AddonPlans.Of(name);

        var mocks = await DeployAsync(plan);

        Assert.Empty(mocks.Releases.Values.Select(release => (string)release["name"]).Intersect(Options));
        Assert.Empty(PlatformNamespaces.Of(plan).Select(space => space.Name).Intersect(Options));
        Assert.DoesNotContain(plan.ObjectStorage.Buckets, bucket => bucket.Name.EndsWith("-pyroscope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Profiles_are_in_a_bucket_whose_keys_Pyroscope_reads_from_a_secret()
    {
        var plan = AddonPlans.Of(Ordered);

        var mocks = await DeployAsync(plan);

        var texts = Map(mocks.Of("kubernetes:core/v1:Secret")["fulop-pyroscope-s3"]["stringData"]);
        Assert.Equal("fulop-pyroscope-account-secret", texts["PYROSCOPE_S3_SECRET_KEY"]);
        var storage = (ChartValues)Pyroscope.ValuesOf(plan).At("pyroscope.structuredConfig.storage.s3")!;
        Assert.Equal("fulop-pyroscope", storage.At("bucket_name"));
        Assert.Equal("c0ffee0123456789.s3.fr1.cloud-temple.com", storage.At("endpoint"));
        Assert.Equal("${PYROSCOPE_S3_SECRET_KEY}", storage.At("secret_access_key"));
        Assert.Single(DataSources(AddonPlans.Of("full production")));
        Assert.Equal("http://pyroscope.pyroscope.svc.fulop-cluster.local:4040", DataSources(plan)[1].At("url"));
    }

    [Fact]
    public void Nothing_writes_a_driver_to_nodes_and_Core_has_nobody_to_read_the_metrics_of_GPUs()
    {
        var values = GpuOperator.ValuesOf(AddonPlans.Of("core production"));

        Assert.Equal((false, false, false), (values.At("driver.enabled"), values.At("toolkit.enabled"), values.At("dcgmExporter.serviceMonitor.enabled")));
        Assert.Equal(true, GpuOperator.ValuesOf(AddonPlans.Of(Ordered)).At("dcgmExporter.serviceMonitor.enabled"));
    }

    [Theory]
    [InlineData("full production", 2)]
    [InlineData("full dev/test", 1)]
    public void Only_production_runs_two_operators_of_KEDA(string plan, int replicas) =>
        Assert.Equal(replicas, Keda.ValuesOf(AddonPlans.Of(plan)).At("operator.replicaCount"));

    [Fact]
    public async Task Tenants_may_scale_where_KEDA_is()
    {
        Assert.Contains("keda.sh", await ExtrasAsync(AddonPlans.Of(Ordered)));
        Assert.DoesNotContain("keda.sh", await ExtrasAsync(AddonPlans.Of("full production")));
    }

    private static async Task<ImmutableArray<string>> ExtrasAsync(ClusterPlan plan)
    {
        var roles = (await DeployAsync(plan)).Of("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole");
        var rules = Assert.IsType<ImmutableArray<object>>(roles[$"{plan.Definition.Code}-mk-tenant-extras"]["rules"]);
        return [.. rules.Select(rule => (string)Only(Map(rule)["apiGroups"]))];
    }

    private static ImmutableArray<ChartValues> DataSources(ClusterPlan plan) =>
        [.. ((ImmutableArray<object>)PrometheusStack.ValuesOf(plan).At("grafana.additionalDataSources")!).Cast<ChartValues>()];

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) =>
        RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }));
}
