using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Tests.Recording;

public sealed class StagedRestartsTests
{
    private static readonly ClusterDefinition Larger =
        Definitions.Production with { ControlPlane = new() { Size = MachineSize.ControlPlane with { MemoryGb = 32 } } };

    private static readonly ClusterPlan Ordered = ClusterPlanner.Plan(Larger);

    [Fact]
    public void The_first_control_plane_changes_and_the_others_wait()
    {
        var (plan, postponed) = StagedRestarts.Apply(Ordered, Records.Of(Definitions.Production));

        Assert.Equal(["ctopr-cp-02", "ctopr-cp-03"], postponed);
        Assert.Equal([32, 12, 12], Memory(plan));
    }

    [Fact]
    public void The_next_deployment_goes_on_with_the_next_one()
    {
        var (first, _) = StagedRestarts.Apply(Ordered, Records.Of(Definitions.Production));

        var (second, postponed) = StagedRestarts.Apply(Ordered, RecordedFacts.Of(first));

        Assert.Equal(["ctopr-cp-03"], postponed);
        Assert.Equal([32, 32, 12], Memory(second));
    }

    [Fact]
    public void A_first_deployment_makes_every_machine_as_ordered()
    {
        var (plan, postponed) = StagedRestarts.Apply(Ordered, null);

        Assert.Empty(postponed);
        Assert.Same(Ordered, plan);
    }

    [Fact]
    public void Workers_without_Ceph_disks_need_not_wait()
    {
        var workers = ClusterPlanner.Plan(Definitions.Production.WithWorkerSize(size => size with { MemoryGb = 48 }));

        Assert.Empty(StagedRestarts.Apply(workers, Records.Of(Definitions.Production)).Postponed);
    }

    [Fact]
    public void In_dev_test_the_first_three_workers_wait_for_each_other()
    {
        var workers = ClusterPlanner.Plan(Definitions.DevTest.WithWorkers(5).WithWorkerSize(size => size with { MemoryGb = 48 }));

        Assert.Equal(
            ["ctodev-wrk-02", "ctodev-wrk-03"],
            StagedRestarts.Apply(workers, Records.Of(Definitions.DevTest.WithWorkers(5))).Postponed);
    }

    private static IEnumerable<int> Memory(ClusterPlan plan) => plan.MachinesOf(MachineRole.ControlPlane).Select(machine => machine.Size.MemoryGb);
}
