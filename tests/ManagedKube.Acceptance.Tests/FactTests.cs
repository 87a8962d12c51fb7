using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Iaas;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Components.Tests;
using ManagedKube.Components.Tests.Addons;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>Each fact turns red by what breaks it, and by nothing else.</summary>
public sealed class FactTests
{
    private static readonly ClusterPlan Plan = Plans.Production;

    [Theory]
    [MemberData(nameof(AddonPlans.Names), MemberType = typeof(AddonPlans))]
    public void A_cluster_that_was_delivered_as_ordered_is_accepted(string name)
    {
        var plan = AddonPlans.Of(name);

        Assert.Empty(Failures(plan, DeliveredIaas.Of(plan), new DeliveredCluster(plan).State));
    }

    [Fact]
    public void What_a_form_does_not_have_is_not_asked_for()
    {
        var storage = FactList.All.Single(fact => fact.Description.Id == "A5");

        Assert.True(storage.AppliesTo(Plans.Production));
        Assert.False(storage.AppliesTo(Plans.DevTest));
    }

    public static TheoryData<string, string> MachineChanges => new()
    {
        { "A13", "address" }, { "A14", "power" }, { "A14", "backup" }, { "A15", "priority" }, { "A16", "image" }, { "A7", "zone" }, { "A12", "network" },
        { "A6", "vcpu" }, { "A6", "memory" }, { "A6", "disk" },
    };

    [Theory]
    [MemberData(nameof(MachineChanges))]
    public void A_worker_that_is_otherwise_fails_one_fact(string fact, string change)
    {
        var state = DeliveredIaas.Of(Plan).With("ctopr-wrk-02", worker => change switch
        {
            "address" => worker with { Adapters = [worker.Adapters[0] with { Ipv4Address = "10.20.0.99" }] },
            "power" => worker with { IsRunning = false },
            "backup" => worker with { BackupPolicies = [] },
            "priority" => worker with { HighAvailability = "disabled" },
            "image" => worker with { HasImage = true },
            "zone" => worker with { Zone = "AZ05" },
            "network" => worker with { Adapters = [worker.Adapters[0], worker.Adapters[0] with { Network = "another" }] },
            "vcpu" => worker with { VCpu = 4 },
            "memory" => worker with { MemoryBytes = worker.MemoryBytes / 2 },
            "disk" => worker with { Disks = [worker.Disks[0] with { SizeBytes = 1 }] },
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        });

        Assert.Equal([fact], Failures(Plan, state, new DeliveredCluster(Plan).State));
    }

    [Fact]
    public void Machines_that_are_missing_or_unknown_are_told_by_name()
    {
        var state = DeliveredIaas.Of(Plan);
        var (missing, unknown) = (state with { Machines = state.Machines.RemoveAt(1) }, state with { Machines = state.Machines.Add(state.Machines[^1] with { Name = "ctopr-wrk-77" }) });

        Assert.Equal(["A1", "A2", "A4"], Failures(Plan, missing, new DeliveredCluster(Plan).State));
        Assert.Equal(["A1", "A2"], Failures(Plan, unknown, new DeliveredCluster(Plan).State));
        Assert.Contains("ctopr-wrk-77 is in no plan", Problems("A2", Plan, unknown));
    }

    [Fact]
    public void A_Ceph_disk_that_is_gone_smaller_elsewhere_or_too_many_is_told()
    {
        var state = DeliveredIaas.Of(Plan);
        var gone = state.With("ctopr-ceph-02", carrier => carrier with { Disks = [.. carrier.Disks.SkipLast(1)] });
        var smaller = state.With(
            "ctopr-ceph-02",
            carrier => carrier with { Disks = [.. carrier.Disks.SkipLast(1), carrier.Disks[^1] with { SizeBytes = 5L << 30 }] });
        var elsewhere = state.With(
            "ctopr-ceph-02",
            carrier => carrier with { Disks = [.. carrier.Disks.SkipLast(1), carrier.Disks[^1] with { StorageRepository = "slow" }] });
        var tooMany = state.With("ctopr-wrk-01", worker => worker with { Disks = worker.Disks.Add(new ObservedDisk("forgotten", 1, "slow")) });

        Assert.Equal(["ctopr-ceph-02 lacks ctopr-ceph-02-osd-02"], Problems("A9", Plan, gone));
        Assert.Equal(["ctopr-ceph-02-osd-02 has 5 GB, instead of 100"], Problems("A9", Plan, smaller));
        Assert.Equal(["ctopr-ceph-02-osd-02 lies on slow, instead of flash-az06"], Problems("A11", Plan, elsewhere));
        Assert.Equal(["ctopr-wrk-01 has a disk forgotten, which is in no plan"], Problems("A9", Plan, tooMany));
    }

    [Fact]
    public void A_bucket_is_its_own_accounts_only()
    {
        var state = DeliveredIaas.Of(Plan);
        var open = state with { Buckets = [state.Buckets[0] with { Grants = state.Buckets[0].Grants.Add(new ObservedGrant("somebody", "maintainer")) }] };

        Assert.Equal(["the bucket ctopr-etcd is missing"], Problems("A18", Plan, state with { Buckets = [] }));
        Assert.Equal(
            ["the bucket ctopr-etcd grants read_write to ctopr-etcd, maintainer to somebody, instead of read_write to ctopr-etcd"],
            Problems("A18", Plan, open));
    }

    [Fact]
    public void In_production_each_zone_has_a_pool_that_survives_a_host()
    {
        var state = DeliveredIaas.Of(Plan);

        Assert.Equal(
            ["AZ06 has no pool with high availability and 2 hosts"],
            Problems("A15", Plan, state with { Pools = [.. state.Pools.Select(pool => pool.Zone == "AZ06" ? pool with { IsHighlyAvailable = false } : pool)] }));
        Assert.Empty(Problems("A15", Plans.DevTest, DeliveredIaas.Of(Plans.DevTest) with { Pools = [] }));
    }

    public static TheoryData<string, string, string> NodeChanges => new()
    {
        { "A19", "status.conditions.0.status", "False" },
        { "A20", "status.addresses.0.address", "10.20.0.99" },
        { "A21", "status.nodeInfo.osImage", "Talos (v1.14.5)" },
        { "A21", "status.nodeInfo.kubeletVersion", "v1.36.4" },
        { "A23", "metadata.labels.topology~kubernetes~io/zone", "AZ07" },
        { "A24", "status.capacity.pods", "250" },
        { "A25", "status.capacity.cpu", "4" },
        { "A25", "status.capacity.memory", "1Gi" },
        { "A26", "spec.taints.0.effect", "NoExecute" },
    };

    [Theory]
    [MemberData(nameof(NodeChanges))]
    public void A_node_that_is_otherwise_fails_one_fact(string fact, string path, string value)
    {
        var cluster = new DeliveredCluster(Plan);
        Fields.Set(cluster[ResourceKind.Nodes, "ctopr-ceph-02"], path, value);

        Assert.Equal([fact], Failures(Plan, DeliveredIaas.Of(Plan), cluster.State));
    }

    [Fact]
    public void What_Kubernetes_puts_on_a_node_for_a_while_is_no_taint_of_the_plan()
    {
        var cluster = new DeliveredCluster(Plan);
        cluster[ResourceKind.Nodes, "ctopr-ceph-02"]["spec"]!["taints"]!
            .AsArray()
            .Add(new JsonObject { ["key"] = "node.kubernetes.io/unschedulable", ["effect"] = "NoSchedule" });

        Assert.Empty(Failures(Plan, DeliveredIaas.Of(Plan), cluster.State));
    }

    [Fact]
    public void Parts_of_the_cluster_that_are_missing_or_set_otherwise_are_told()
    {
        Assert.Equal(["A27"], FailuresOf(cluster => cluster.Remove(ResourceKind.Pods, "kube-apiserver-ctopr-cp-02")));
        Assert.Equal(
            ["A27"],
            FailuresOf(cluster => Fields.Set(cluster[ResourceKind.Pods, "kube-apiserver-ctopr-cp-02"], "spec.containers.0.command.1", "--service-cluster-ip-range=10.0.0.0/16")));
        Assert.Equal(["A28"], FailuresOf(cluster => Fields.Set(cluster[ResourceKind.Pods, "coredns-1"], "status.podIP", "10.99.0.1")));
        Assert.Equal(
            ["A28"],
            FailuresOf(cluster => Fields.Set(cluster[ResourceKind.Pods, "kube-controller-manager-ctopr-cp-01"], "spec.containers.0.command.1", "--cluster-cidr=10.0.0.0/16")));
        Assert.Equal(["A29"], FailuresOf(cluster => Fields.Set(cluster[ResourceKind.Services, "kubernetes"], "spec.clusterIP", "10.95.0.9")));
        Assert.Equal(["A29"], FailuresOf(cluster => cluster.Remove(ResourceKind.Services, "kube-dns")));
        Assert.Equal(["A30"], FailuresOf(cluster => Fields.Set(cluster[ResourceKind.ConfigMaps, "coredns"], "data.Corefile", "kubernetes cluster.local")));
        Assert.Equal(["A30"], FailuresOf(cluster => Fields.Set(cluster[ResourceKind.Deployments, "coredns"], "status.readyReplicas", 1)));
    }

    [Fact]
    public void What_cannot_be_read_is_not_accepted()
    {
        var cluster = new DeliveredCluster(Plan);
        cluster.Refuse(ResourceKind.Services, "the API server answers 403 (Forbidden)");

        Assert.Equal(["A29", "A39", "A41"], Failures(Plan, DeliveredIaas.Of(Plan), cluster.State));
    }

    private static IEnumerable<string> FailuresOf(Action<DeliveredCluster> change)
    {
        var cluster = new DeliveredCluster(Plan);
        change(cluster);
        return Failures(Plan, DeliveredIaas.Of(Plan), cluster.State);
    }

    private static IEnumerable<string> Failures(ClusterPlan plan, IaasState iaas, KubernetesState cluster) => FactList.All
        .Select(fact => AcceptanceCheck.Check(fact, plan, () => fact is IaasFact machines ? machines.Problems(plan, iaas) : ((KubernetesFact)fact).Problems(plan, cluster)))
        .Where(result => result.Outcome == FactOutcome.Fails)
        .Select(result => result.Fact.Id);

    private static IEnumerable<string> Problems(string id, ClusterPlan plan, IaasState state) =>
        ((IaasFact)FactList.All.Single(fact => fact.Description.Id == id)).Problems(plan, state);
}
