using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Planning.Storage;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

public sealed class CapacityPlanTests
{
    [Fact]
    public void The_least_production_cluster_takes_the_published_footprint()
    {
        var plan = ClusterPlanner.Plan(Production);

        Assert.Equal(new Footprint(10, 100, 188, 2140), plan.Footprint);
        Assert.Equal(
            [new Footprint(3, 32, 60, 692), new Footprint(3, 32, 60, 692), new Footprint(4, 36, 68, 756)],
            plan.Footprints.Select(zone => zone.Used));
    }

    [Theory]
    [InlineData(ClusterEnvironment.Production, 4, 1, 1094, 192)]
    [InlineData(ClusterEnvironment.DevTest, 4, 0, 1459, 512)]
    [InlineData(ClusterEnvironment.Production, 1, 1, 0, 0)]
    public void Hosts_offer_what_the_spare_one_and_the_hypervisor_leave(ClusterEnvironment environment, int hosts, int spare, long memoryGb, int vcpu)
    {
        var definition = (environment == ClusterEnvironment.Production ? Production : DevTest) with { Hosts = new HostsDefinition { Class = "STANDARD", PerZone = hosts } };

        var capacity = HostCapacity.Of(definition)!;

        Assert.Equal((spare, memoryGb, vcpu), (capacity.SpareHosts, capacity.MemoryGb, capacity.VCpu));
    }

    [Fact]
    public void Hosts_that_are_not_stated_offer_nothing_known()
    {
        Assert.Null(HostCapacity.Of(DevTest with { Hosts = new HostsDefinition { Class = "STANDARD" } }));
        Assert.Null(HostCapacity.Of(DevTest with { Hosts = new HostsDefinition { Class = "none such", PerZone = 3 } }));
    }

    [Fact]
    public void Bare_metal_servers_take_nothing_from_the_hosts()
    {
        var bare = Pool("gpu", 3, 4) with { BareMetal = new BareMetalDefinition { ServerClass = "PERFORMANCE 4", Gpu = true } };

        Assert.Equal(ClusterPlanner.Plan(Production).Footprint, ClusterPlanner.Plan(Production.WithWorkers(Pool("general", 3), bare)).Footprint);
    }

    [Theory]
    [InlineData(3, 330)]
    [InlineData(250, 27500)]
    public void Pods_are_counted_on_workers_only(int workers, int pods)
    {
        var capacity = ClusterPlanner.Plan(DevTest.WithWorkers(workers) with
        {
            ControlPlane = new ControlPlaneDefinition { Size = MachineSize.ControlPlane with { VCpu = 16, MemoryGb = 64 } },
        }).Pods;

        Assert.Equal(new PodCapacity(pods, 256, workers + 1), capacity);
    }

    [Theory]
    [InlineData(300, 12, 24)]
    [InlineData(500, 12, 24)]
    [InlineData(1000, 13, 30)]
    [InlineData(10000, 24, 128)]
    public void Storage_nodes_grow_along_the_published_line(long rawGb, int vcpu, int memoryGb) =>
        Assert.Equal((vcpu, memoryGb), StorageNodeSizing.Recommended(rawGb));

    [Theory]
    [InlineData(500, 3750)]
    [InlineData(1000, 7500)]
    [InlineData(2000, 15000)]
    [InlineData(8000, 30000)]
    public void A_disk_gets_the_operations_of_its_size(long sizeGb, int iops) =>
        Assert.Equal(iops, BlockStorageClass.Enterprise.EffectiveIops(sizeGb));
}
