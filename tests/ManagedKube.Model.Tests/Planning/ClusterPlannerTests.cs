using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

public sealed class ClusterPlannerTests
{
    private const long Gb = 1024L * 1024 * 1024;

    [Fact]
    public void Dev_test_has_five_machines_in_one_zone()
    {
        var plan = ClusterPlanner.Plan(DevTest);

        Assert.Equal(["ctodev-gitrunner", "ctodev-cp-01", "ctodev-wrk-01", "ctodev-wrk-02", "ctodev-wrk-03"], plan.Machines.Select(machine => machine.Name));
        Assert.Equal(["10.20.0.10", "10.20.0.21", "10.20.0.51", "10.20.0.52", "10.20.0.53"], plan.Machines.Select(machine => machine.Address.ToString()));
        Assert.All(plan.Machines, machine => Assert.Equal(new Zone("AZ05"), machine.Zone));
        Assert.All(plan.Machines, machine => Assert.Equal(RestartPriority.BestEffort, machine.RestartPriority));
    }

    [Fact]
    public void The_least_dev_test_cluster_has_the_published_footprint()
    {
        var machines = ClusterPlanner.Plan(DevTest).Machines;

        Assert.Equal(48, machines.Sum(machine => machine.VCpu));
        Assert.Equal(92 * Gb, machines.Sum(machine => machine.MemoryBytes));
        Assert.Equal(1186 * Gb, machines.Sum(machine => machine.OsDiskBytes + machine.CephDisks.Sum(disk => disk.SizeBytes)));
    }

    [Fact]
    public void The_least_production_cluster_has_the_published_footprint_in_each_zone()
    {
        var zones = ClusterPlanner.Plan(Production).Machines.ToLookup(machine => machine.Zone);

        Assert.Equal((3, 32, 60 * Gb, 692 * Gb), Footprint(zones[new Zone("AZ05")]));
        Assert.Equal((3, 32, 60 * Gb, 692 * Gb), Footprint(zones[new Zone("AZ06")]));
        Assert.Equal((4, 36, 68 * Gb, 756 * Gb), Footprint(zones[new Zone("AZ07")]));
    }

    [Fact]
    public void Dev_test_carries_Ceph_on_the_first_three_workers_only()
    {
        var plan = ClusterPlanner.Plan(DevTest.WithWorkers(5));

        Assert.Equal(["ctodev-wrk-01", "ctodev-wrk-02", "ctodev-wrk-03"], plan.Ceph.Carriers);
        Assert.Equal("host", plan.Ceph.FailureDomain);
        Assert.Equal(new DataDiskPlan("ctodev-wrk-01-osd-01", 300 * Gb, "flash-az05"), plan.Machines[2].CephDisks.Single());
    }

    [Fact]
    public void Production_carries_Ceph_on_the_storage_nodes_only()
    {
        var plan = ClusterPlanner.Plan(Production);

        Assert.Equal(["ctopr-ceph-01", "ctopr-ceph-02", "ctopr-ceph-03"], plan.Ceph.Carriers);
        Assert.Equal("zone", plan.Ceph.FailureDomain);
    }

    [Fact]
    public void Names_per_zone_are_filled_in_for_the_machines_own_zone()
    {
        var machines = ClusterPlanner.Plan(Production).Machines;

        Assert.Equal("daily-30d-az07", machines[0].BackupPolicy);
        Assert.Equal("debian-13-cloudinit", machines[0].Template);
        Assert.Equal("no-backup-az06", machines.Single(machine => machine.Name == "ctopr-cp-02").BackupPolicy);
        Assert.Equal("flash-az05", machines.Single(machine => machine.Name == "ctopr-ceph-01").CephDisks[0].StorageRepository);
    }

    [Fact]
    public void Nodes_are_labelled_and_tainted_by_role()
    {
        var dev = ClusterPlanner.Plan(DevTest).Machines.ToDictionary(machine => machine.Name);
        var production = ClusterPlanner.Plan(Production).Machines.ToDictionary(machine => machine.Name);

        Assert.Equal("AZ05", dev["ctodev-wrk-01"].Labels["topology.kubernetes.io/zone"]);
        Assert.Contains("node-role.kubernetes.io/storage", dev["ctodev-wrk-01"].Labels.Keys);
        Assert.Equal("true", production["ctopr-ceph-01"].Labels["mk.ms-cloud-temple.com/storage"]);
        Assert.Equal("true", dev["ctodev-wrk-01"].Labels["mk.ms-cloud-temple.com/storage"]);
        Assert.Empty(dev["ctodev-wrk-01"].Taints);
        Assert.DoesNotContain("node-role.kubernetes.io/storage", production["ctopr-wrk-01"].Labels.Keys);
        Assert.Equal([new NodeTaint("node-role.kubernetes.io/storage", "NoSchedule")], production["ctopr-ceph-01"].Taints);
        Assert.Equal([new NodeTaint("node-role.kubernetes.io/control-plane", "NoSchedule")], dev["ctodev-cp-01"].Taints);
        Assert.Empty(dev["ctodev-gitrunner"].Labels);
    }

    [Fact]
    public void Machines_carry_the_platforms_tags_beside_the_customers()
    {
        var plan = ClusterPlanner.Plan(DevTest with { Tags = DevTest.Tags.Add("team", "a") });

        Assert.Equal(
            [new("managedkube-cluster", "ctodev"), new("managedkube-role", "control-plane"), new("team", "a")],
            plan.Machines[1].Tags);
    }

    [Fact]
    public void The_cluster_is_reached_by_name_from_outside_and_by_address_from_its_nodes()
    {
        var plan = ClusterPlanner.Plan(DevTest);

        Assert.Equal("https://ctodev.mk.ms-cloud-temple.com:6443", plan.Names.ApiUrl);
        Assert.Equal("https://10.20.0.20:6443", plan.NodeEndpoint);
        Assert.Equal(new DnsRecord("ctodev.mk.ms-cloud-temple.com", Address("10.20.0.20")), Assert.Single(plan.Dns.Private));
    }

    [Fact]
    public void The_parts_of_the_range_include_further_pools_and_another_gateway()
    {
        var pools = new LoadBalancerPools { Extra = [Span("10.20.3.1-10.20.3.9")] };

        var uses = ClusterPlanner.Plan(DevTest.WithNetwork(network => network with { LoadBalancerPools = pools, Gateway = Address("10.20.0.5") })).AddressUses;

        Assert.Equal("10.20.3.1-10.20.3.9 further load-balancer pool", $"{uses[^2].Span} {uses[^2].Label}");
        Assert.Equal("usual gateway, not used", uses[1].Label);
        Assert.Equal(uses.Select(use => use.Span.First).Order(), uses.Select(use => use.Span.First));
    }

    private static (int Machines, int VCpu, long Memory, long Disk) Footprint(IEnumerable<MachinePlan> machines) =>
        (machines.Count(), machines.Sum(machine => machine.VCpu), machines.Sum(machine => machine.MemoryBytes),
            machines.Sum(machine => machine.OsDiskBytes + machine.CephDisks.Sum(disk => disk.SizeBytes)));
}
