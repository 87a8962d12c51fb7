using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Storage;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

public sealed class StoragePlanTests
{
    [Fact]
    public void Every_cluster_has_three_replicated_classes_and_one_default()
    {
        var classes = ClusterPlanner.Plan(DevTest).StorageClasses;

        Assert.Equal(["ceph-block", "ceph-filesystem", "ceph-bucket"], classes.Select(storage => storage.Name));
        Assert.Equal("ceph-block", Assert.Single(classes, storage => storage.IsDefault).Name);
        Assert.All(classes, storage => Assert.True(storage.IsResilient));
    }

    [Fact]
    public void Classes_that_lose_data_with_a_machine_are_there_only_when_ordered()
    {
        var definition = DevTest with
        {
            Ceph = DevTest.Ceph with { Quotas = new CephQuotas { BlockGb = 80, FileGb = 40, NoReplicationGb = 30 }, AcceptNoResilience = true },
            Components = DevTest.Components.Add(PlatformComponent.TopoLvm, true),
            Workers = [Pool("general", 3), Pool("local", 2, 4) with { LocalDiskGb = 100 }],
        };

        var classes = ClusterPlanner.Plan(definition).StorageClasses;

        Assert.Equal(
            ["ceph-block-norepl Immediate", "topolvm-ssd WaitForFirstConsumer"],
            classes.Where(storage => !storage.IsResilient).Select(storage => $"{storage.Name} {storage.BindingMode}"));
    }

    [Fact]
    public void A_local_disk_belongs_to_every_worker_of_its_pool_and_is_labelled()
    {
        var workers = ClusterPlanner.Plan(DevTest.WithWorkers(Pool("general", 3), Pool("local", 2, 4) with { LocalDiskGb = 100 }))
            .MachinesOf(MachineRole.Worker)
            .ToList();

        Assert.Equal([null, null, null, "ctodev-wrk-04-local", "ctodev-wrk-05-local"], workers.Select(worker => worker.LocalDisk?.Name));
        Assert.Equal((100, "flash-az05"), (workers[3].LocalDisk!.SizeGb, workers[3].LocalDisk!.StorageRepository));
        Assert.Equal([false, false, false, true, true], workers.Select(worker => worker.Labels.ContainsKey("mk.ms-cloud-temple.com/topolvm")));
    }

    [Fact]
    public void A_GPU_server_is_a_worker_that_only_pods_with_GPUs_land_on()
    {
        var bare = Pool("gpu", 3, 4) with { BareMetal = new BareMetalDefinition { ServerClass = "PERFORMANCE 4", Gpu = true } };

        var server = ClusterPlanner.Plan(Production.WithWorkers(Pool("general", 3), bare)).Machines[^1];

        Assert.Equal(("ctopr-wrk-06", "10.20.0.56", false), (server.Name, server.Address.ToString(), server.IsVirtualMachine));
        Assert.Equal("BareMetal-PERFORMANCE-4", server.Labels["node.kubernetes.io/instance-type"]);
        Assert.Equal("true", server.Labels["mk.ms-cloud-temple.com/gpu"]);
        Assert.Equal([new NodeTaint("nvidia.com/gpu", "NoSchedule", "present")], server.Taints);
    }

    [Fact]
    public void Core_has_the_bucket_of_etcd_and_Full_those_of_logs_and_backups_too()
    {
        Assert.Equal(["ctodev-etcd"], ClusterPlanner.Plan(DevTest).ObjectStorage.Buckets.Select(bucket => bucket.Name));
        Assert.Equal(
            ["fulpr-loki", "fulpr-backup-kasten", "fulpr-harbor", "fulpr-etcd"],
            ClusterPlanner.Plan(FullProduction).ObjectStorage.Buckets.Select(bucket => bucket.Name));
    }

    [Fact]
    public void Buckets_are_reached_by_the_cluster_and_whom_the_order_names()
    {
        var storage = FullDevTest.ObjectStorage with { Sources = [Ipv4Range.Parse("192.0.2.9/32")], LokiBucket = "logs" };

        var plan = ClusterPlanner.Plan(FullDevTest with { ObjectStorage = storage }).ObjectStorage;

        Assert.Equal("https://c0ffee0123456789.s3.fr1.cloud-temple.com", plan.Endpoint);
        Assert.Equal(("logs", BucketUse.Logs, "fuldev-loki"), (plan.Buckets[0].Name, plan.Buckets[0].Use, plan.Buckets[0].Account));
        Assert.All(plan.Buckets, bucket => Assert.Equal(["203.0.113.65/32", "192.0.2.9/32"], bucket.Sources.Select(source => source.ToString())));
    }

    [Fact]
    public void Full_has_a_backup_policy_for_every_hour_and_Core_none()
    {
        var policies = ClusterPlanner.Plan(FullProduction).Backups!.ClientPolicies;

        Assert.Null(ClusterPlanner.Plan(Production).Backups);
        Assert.Equal(Enumerable.Range(0, 24), policies.Select(policy => policy.Hour));
        Assert.Equal(new BackupPolicyPlan("backup-daily-customer-daily07", 7, "kasten-daily07-r7d"), policies[7]);
        Assert.All(policies, policy => Assert.Contains(policy.Name, KastenNames.Reserved));
    }
}
