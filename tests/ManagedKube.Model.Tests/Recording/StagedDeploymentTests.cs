using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Tests.Lifecycle;

namespace ManagedKube.Model.Tests.Recording;

public sealed class StagedDeploymentTests
{
    private static readonly ClusterPlan Larger = ClusterPlanner.Plan(
        (Definitions.Production with { ControlPlane = new() { Size = MachineSize.ControlPlane with { MemoryGb = 32 } } }).WithWorkerSize(size => size with { MemoryGb = 48 }));

    [Fact]
    public void No_node_changes_its_size_while_nodes_are_upgraded()
    {
        var (plan, postponed) = StagedDeployment.Apply(With(Larger, "1.14.6 1.37.1"), Record("1.14.6 1.36.5"), ReleaseData.Embedded);

        Assert.Equal("1.37.1", plan.Kubernetes.ToString());
        Assert.Equal(
            ["While nodes are upgraded one after the other, none changes its size. ctopr-cp-01, ctopr-cp-02, ctopr-cp-03, ctopr-wrk-01, ctopr-wrk-02, ctopr-wrk-03 keep their size for now: deploy again once all is well."],
            postponed);
        Assert.Equal(RecordedFacts.Of(With(ClusterPlanner.Plan(Definitions.Production), "1.14.6 1.37.1")).Machines, RecordedFacts.Of(plan).Machines);
    }

    [Fact]
    public void The_Git_Runner_is_no_node_and_need_not_wait()
    {
        var larger = ClusterPlanner.Plan(Definitions.Production with { GitRunner = Definitions.Production.GitRunner with { Size = Definitions.Production.GitRunner.Size with { MemoryGb = 16 } } });

        Assert.Empty(StagedDeployment.Apply(With(larger, "1.14.6 1.37.1"), Record("1.14.6 1.36.5"), ReleaseData.Embedded).Postponed);
    }

    [Fact]
    public void Without_an_upgrade_sizes_change_one_after_the_other()
    {
        var (_, postponed) = StagedDeployment.Apply(With(Larger, "1.14.6 1.36.5"), Record("1.14.6 1.36.5"), ReleaseData.Embedded);

        Assert.Equal(
            ["One deployment stops at most one control plane and one Ceph carrier. ctopr-cp-02, ctopr-cp-03 keep their size for now: deploy again once all is well."],
            postponed);
    }

    [Property(Arbitrary = [typeof(VersionStepsTests.Upgrades)], MaxTest = 40)]
    public void Deploying_again_and_again_reaches_what_is_ordered_and_never_for_two_reasons_at_once((RunningVersions Running, RunningVersions Wanted) upgrade)
    {
        var ordered = Larger with { Talos = upgrade.Wanted.Talos, Kubernetes = upgrade.Wanted.Kubernetes };
        var record = Record(upgrade.Running);
        for (var isDone = false; !isDone;)
        {
            var (plan, postponed) = StagedDeployment.Apply(ordered, record, ReleaseData.Embedded);
            var next = RecordedFacts.Of(plan);
            var resized = next.Machines.Count(machine => machine.Value != record.Machines[machine.Key]);
            Assert.True(next.Versions == record.Versions || resized == 0, $"{resized} machines change along with {next.Versions}");
            Assert.True(next.Versions != record.Versions || resized > 0 || postponed.IsEmpty, "what is postponed comes nearer");
            record = next;
            isDone = postponed.IsEmpty;
        }

        Assert.Equal(RecordedFacts.Of(ordered).Machines, record.Machines);
        Assert.Equal((upgrade.Wanted.Talos, upgrade.Wanted.Kubernetes), (record.Versions.Talos, record.Versions.Kubernetes));
    }

    private static ClusterPlan With(ClusterPlan plan, string versions)
    {
        var parsed = VersionStepsTests.Parse(versions);
        return plan with { Talos = parsed.Talos, Kubernetes = parsed.Kubernetes };
    }

    private static RecordedFacts Record(string versions) => Record(VersionStepsTests.Parse(versions));

    private static RecordedFacts Record(RunningVersions versions) =>
        RecordedFacts.Of(ClusterPlanner.Plan(Definitions.Production) with { Talos = versions.Talos, Kubernetes = versions.Kubernetes });
}
