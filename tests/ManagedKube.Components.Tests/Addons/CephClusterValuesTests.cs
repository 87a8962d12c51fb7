using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Storage;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Tests.Addons;

public sealed class CephClusterValuesTests
{
    [Theory]
    [InlineData("core production", "zone", "245G", "105G", "5G")]
    [InlineData("full production", "zone", "320G", "105G", "5G")]
    [InlineData("core dev/test", "host", "105G", "45G", "2G")]
    [InlineData("full dev/test", "host", "210G", "45G", "2G")]
    public void Quotas_and_failure_domain_are_those_of_the_product(string plan, string domain, string block, string file, string bucket)
    {
        var values = ValuesOf(plan);

        Assert.Equal(block, First(values, "cephBlockPools").At("spec.quotas.maxSize"));
        Assert.Equal(file, First(First(values, "cephFileSystems"), "spec.dataPools").At("quotas.maxSize"));
        Assert.Equal(bucket, First(values, "cephObjectStores").At("spec.dataPool.quotas.maxSize"));
        Assert.All(Pools(values), pool => Assert.Equal((domain, 3), (pool.At("failureDomain"), pool.At("replicated.size"))));
    }

    [Fact]
    public void What_was_ordered_beyond_the_usual_has_its_own_quota_and_no_copies()
    {
        var values = ValuesOf("core with options");

        var pool = List(values, "cephBlockPools")[1];
        Assert.Equal(("ceph-blockpool-norepl", 1, "60G"), (pool.At("name"), pool.At("spec.replicated.size"), pool.At("spec.quotas.maxSize")));
        Assert.Equal("10G", First(values, "cephObjectStores").At("spec.dataPool.quotas.maxSize"));
    }

    [Theory]
    [InlineData("core production", true)]
    [InlineData("core dev/test", false)]
    public void Carriers_with_a_taint_are_tolerated_by_every_part(string plan, bool tolerated)
    {
        var values = ValuesOf(plan);

        ChartValues[] placements =
        [
            (ChartValues)values.At("cephClusterSpec.placement.all")!,
            (ChartValues)First(values, "cephFileSystems").At("spec.metadataServer.placement")!,
            (ChartValues)First(values, "cephObjectStores").At("spec.gateway.placement")!,
        ];
        Assert.All(placements, placement =>
        {
            Assert.Equal(tolerated, placement.At("tolerations") is not null);
            Assert.NotNull(placement.At("nodeAffinity"));
        });
    }

    // Lists replace the chart's, and with them the names of the drivers' secrets would be lost.
    [Fact]
    public void Every_class_for_volumes_names_the_secrets_of_its_driver()
    {
        var values = ValuesOf("core with options");

        var classes = List(values, "cephBlockPools").Concat(List(values, "cephFileSystems")).ToList();
        Assert.All(
            classes,
            item => Assert.Equal(8, Names(item.At("storageClass.parameters")).Count(name => name.Contains("-secret-", StringComparison.Ordinal))));
        Assert.Single(classes, item => item.At("storageClass.isDefault") is true);
    }

    [Fact]
    public void Other_disks_start_the_operator_anew_which_looks_for_them_only_then()
    {
        var plan = AddonPlans.Of("core production");
        var grown = ClusterPlanner.Plan(plan.Definition with { Ceph = plan.Definition.Ceph with { DisksGb = [400, 100, 200] } });

        Assert.Equal(
            ["3 x 400+100 GB", "3 x 400+100+200 GB"],
            new[] { plan, grown }.Select(one => Assert.Single((ChartValues)RookOperator.ValuesOf(one).At("annotations")!).Value));
    }

    private static ChartValues ValuesOf(string plan) => CephClusterValues.Of(AddonPlans.Of(plan), "v20.2.4");

    private static IEnumerable<ChartValues> Pools(ChartValues values) =>
    [
        (ChartValues)First(values, "cephBlockPools").At("spec")!,
        (ChartValues)First(values, "cephFileSystems").At("spec.metadataPool")!,
        First(First(values, "cephFileSystems"), "spec.dataPools"),
        (ChartValues)First(values, "cephObjectStores").At("spec.metadataPool")!,
        (ChartValues)First(values, "cephObjectStores").At("spec.dataPool")!,
    ];

    private static IEnumerable<string> Names(object? values) => ((ChartValues)values!).Select(entry => entry.Key);

    private static ChartValues First(ChartValues values, string path) => List(values, path)[0];

    private static ImmutableArray<ChartValues> List(ChartValues values, string path) => [.. ((ImmutableArray<object>)values.At(path)!).Cast<ChartValues>()];
}
