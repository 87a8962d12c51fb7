using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Components.Tests;
using ManagedKube.Components.Tests.Addons;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>Ceph's space against the plan.</summary>
public sealed class StorageFactTests
{
    private const string Capacity = "status.ceph.capacity";

    private static readonly ClusterPlan Plan = Plans.Production;

    [Theory]
    [InlineData(99, null)]
    [InlineData(97, "Ceph's disks have 1455 GB together, instead of 1500")]
    public void Two_percent_of_the_disks_may_be_missing(int percent, string? problem)
    {
        var cluster = new DeliveredCluster(Plan);
        Set(cluster, $"{Capacity}.bytesTotal", (Plan.Ceph.Capacity.RawGb << 30) * percent / 100);

        Assert.Equal(problem is null ? [] : [problem], Problems("A52", Plan, cluster));
    }

    [Fact]
    public void Space_that_Ceph_does_not_tell_of_is_not_accepted()
    {
        var cluster = new DeliveredCluster(Plan);
        cluster[ResourceKind.CephClusters, "rook-ceph"]["status"]!["ceph"]!.AsObject().Remove("capacity");

        Assert.Equal(["Ceph does not tell how large it is"], Problems("A52", Plan, cluster));
        Assert.Equal(["Ceph does not tell how much is free"], Problems("A59", Plan, cluster));
    }

    [Fact]
    public void What_the_client_has_claimed_counts_as_his_and_what_the_platform_has_claimed_does_not()
    {
        var cluster = new DeliveredCluster(Plan);
        var promised = Plan.Ceph.Capacity.ClientFreeGb;
        Set(cluster, $"{Capacity}.bytesAvailable", 3 * (promised - 100) << 30);

        Assert.Equal([$"there is room for {promised - 100} GB of the client's, instead of {promised}"], Problems("A59", Plan, cluster));

        cluster.Add(ResourceKind.VolumeClaims, Claim("rook-ceph", "ceph-block", "100Gi"));
        cluster.Add(ResourceKind.VolumeClaims, Claim("shop", "another", "100Gi"));
        Assert.Single(Problems("A59", Plan, cluster));

        cluster.Add(ResourceKind.VolumeClaims, Claim("shop", "ceph-filesystem", "100Gi"));
        Assert.Empty(Problems("A59", Plan, cluster));
    }

    [Fact]
    public void A_volume_without_copies_takes_a_third()
    {
        var plan = AddonPlans.Of("core with options");
        var cluster = new DeliveredCluster(plan);
        Set(cluster, $"{Capacity}.bytesAvailable", 3 * (plan.Ceph.Capacity.ClientFreeGb - 20) << 30);
        cluster.Add(ResourceKind.VolumeClaims, Claim("shop", "ceph-block-norepl", "30Gi"));

        Assert.Equal(["there is room for 140 GB of the client's, instead of 150"], Problems("A59", plan, cluster));
    }

    [Theory]
    [InlineData("core production", "the client's quotas come to 350 GB, and 300 are his")]
    [InlineData("core with options", "the client's quotas come to 150 GB, and 100 are his")]
    public void Quotas_that_are_as_planned_still_have_to_fit_the_space(string name, string problem)
    {
        var plan = AddonPlans.Of(name);
        var cluster = new DeliveredCluster(plan);
        var capacity = plan.Ceph.Capacity with { ClientFreeGb = plan.Ceph.Capacity.ClientFreeGb - 50 };

        Assert.Equal([problem], Problems("A58", plan with { Ceph = plan.Ceph with { Capacity = capacity } }, cluster));
    }

    private static JsonObject Claim(string space, string storage, string size) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = storage, ["namespace"] = space },
        ["spec"] = new JsonObject { ["storageClassName"] = storage },
        ["status"] = new JsonObject { ["capacity"] = new JsonObject { ["storage"] = size } },
    };

    private static void Set(DeliveredCluster cluster, string path, long value) => Fields.Set(cluster[ResourceKind.CephClusters, "rook-ceph"], path, value);

    private static IEnumerable<string> Problems(string id, ClusterPlan plan, DeliveredCluster cluster) =>
        ((KubernetesFact)FactList.All.Single(fact => fact.Description.Id == id)).Problems(plan, cluster.State);
}
