using FsCheck.Xunit;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Tests.Lifecycle;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Recording;

public sealed class StagedUpgradesTests
{
    private static readonly ClusterPlan Ordered = ClusterPlanner.Plan(Definitions.Production);

    [Fact]
    public void Talos_goes_first_and_Kubernetes_waits()
    {
        var (plan, postponed) = Apply("1.13.10 1.36.5", "1.14.6 1.37.1");

        Assert.Equal(("1.14.6", "1.36.5"), (plan.Talos.ToString(), plan.Kubernetes.ToString()));
        Assert.Equal(
            "One deployment makes one upgrade. This one is Talos 1.13.10 to 1.14.6; for now there is no Kubernetes 1.36.5 to 1.37.1: deploy again once all is well.",
            postponed);
    }

    [Fact]
    public void Everything_that_waits_is_named_in_order() => Assert.Contains(
        "This one is Talos 1.13.2 to 1.13.10; for now there is no Talos 1.13.10 to 1.14.6, and then no Kubernetes 1.36.5 to 1.37.1:",
        Apply("1.13.2 1.36.5", "1.14.6 1.37.1").Postponed);

    [Fact]
    public void One_step_alone_is_made_as_ordered()
    {
        var ordered = Plan("1.14.6 1.37.1");

        var upgrade = StagedUpgrades.Apply(ordered, Record("1.14.6 1.36.5"), ReleaseData.Embedded);

        Assert.Equal(new StagedUpgrade(ordered, UpgradeSubject.Nodes, null), upgrade);
    }

    [Fact]
    public void An_upgrade_of_Talos_does_not_change_the_form_that_a_cluster_was_born_with()
    {
        var born = Deploy("1.13.10", null);
        var upgraded = Deploy("1.14.6", born);

        Assert.Equal(("1.13", "1.13"), (born.Versions.ConfigurationForm.ToString(), upgraded.Versions.ConfigurationForm.ToString()));
        Assert.Equal(upgraded.Versions, RecordedFactsJson.Read(RecordedFactsJson.Write(upgraded)).Versions);
    }

    [Fact]
    public void A_record_without_a_form_means_that_of_the_Talos_which_ran()
    {
        var record = Record("1.14.6 1.36.5");

        var plan = ClusterPlanner.Plan(new RuleContext { Definition = Definitions.Production, Recorded = record with { Versions = record.Versions with { ConfigurationForm = null } } });

        Assert.Equal("1.14", plan.ConfigurationForm.ToString());
    }

    [Fact]
    public void A_first_deployment_runs_what_is_ordered()
    {
        var ordered = Plan("1.14.6 1.37.1");

        Assert.Equal(new StagedUpgrade(ordered, UpgradeSubject.Nothing, null), StagedUpgrades.Apply(ordered, null, ReleaseData.Embedded));
    }

    [Fact]
    public void Going_down_is_refused()
    {
        var error = Assert.Throws<InvalidClusterDefinitionException>(() => Apply("1.14.6 1.37.1", "1.14.6 1.36.5"));

        Assert.Equal("V73", Assert.Single(error.Findings).Rule);
    }

    [Property(Arbitrary = [typeof(VersionStepsTests.Upgrades)], MaxTest = 60)]
    public void Deploying_again_and_again_reaches_what_is_ordered_one_upgrade_at_a_time((RunningVersions Running, RunningVersions Wanted) upgrade)
    {
        var ordered = Plan(upgrade.Wanted);
        var record = Record(upgrade.Running);
        for (var isDone = false; !isDone;)
        {
            var (plan, _, postponed) = StagedUpgrades.Apply(ordered, record, ReleaseData.Embedded);
            var talosChanges = plan.Talos != record.Versions.Talos;
            var kubernetesChanges = plan.Kubernetes != record.Versions.Kubernetes;
            Assert.False(talosChanges && kubernetesChanges, $"{record.Versions} to {plan.Talos} {plan.Kubernetes}");
            Assert.True(talosChanges || kubernetesChanges || postponed is null, "what is postponed comes nearer");
            record = RecordedFacts.Of(plan);
            isDone = postponed is null;
        }

        Assert.Equal((upgrade.Wanted.Talos, upgrade.Wanted.Kubernetes), (record.Versions.Talos, record.Versions.Kubernetes));
    }

    private static (ClusterPlan Plan, string? Postponed) Apply(string running, string wanted)
    {
        var upgrade = StagedUpgrades.Apply(Plan(wanted), Record(running), ReleaseData.Embedded);
        return (upgrade.Plan, upgrade.Postponed);
    }

    private static ClusterPlan Plan(string versions) => Plan(VersionStepsTests.Parse(versions));

    private static ClusterPlan Plan(RunningVersions versions) => Ordered with { Talos = versions.Talos, Kubernetes = versions.Kubernetes };

    private static RecordedFacts Deploy(string talos, RecordedFacts? recorded) => RecordedFacts.Of(StagedUpgrades.Apply(
        ClusterPlanner.Plan(new RuleContext
        {
            Definition = Definitions.Production with { Versions = Definitions.Production.Versions with { Talos = talos } },
            Recorded = recorded,
        }),
        recorded,
        ReleaseData.Embedded).Plan);

    private static RecordedFacts Record(string versions) => Record(VersionStepsTests.Parse(versions));

    private static RecordedFacts Record(RunningVersions versions) => RecordedFacts.Of(Plan(versions));
}
