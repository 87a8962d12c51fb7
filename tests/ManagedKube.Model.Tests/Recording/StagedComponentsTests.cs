using System.Collections.Immutable;
using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Tests.Recording;

/// <summary>A running platform changes one component after the other, in the order of D10.</summary>
public sealed class StagedComponentsTests
{
    private static readonly ReleaseData Data = ReleaseData.Embedded;

    private static readonly ClusterDefinition Ordered = Definitions.FullProduction;

    [Fact]
    public void The_network_goes_first_with_the_kinds_that_it_serves_and_everything_else_waits()
    {
        var (plan, postponed) = Apply(Ordered, Older("cilium 1.19.6", "gateway-api v1.4.1", "harbor 1.18.4", "metallb 0.16.0"));

        Assert.Equal(
            [
                "One deployment makes one upgrade. This one is gateway-api v1.4.1 to v1.6.1 with cilium 1.19.6 to 1.20.2; for now there is no "
                + "metallb 0.16.0 to 0.16.1, and then no harbor 1.18.4 to 1.19.1: deploy again once all is well.",
            ],
            postponed);
        Assert.Equal(("1.20.2", "v1.6.1", "0.16.0", "1.18.4"), (plan["cilium"], plan["gateway-api"], plan["metallb"], plan["harbor"]));
    }

    [Fact]
    public void Components_go_before_Talos_and_Kubernetes_which_may_need_them_newer()
    {
        var ordered = Ordered with { Versions = Ordered.Versions with { Kubernetes = "1.37.1" } };
        var running = Older("metallb 0.16.0");

        var (plan, postponed) = Apply(ordered, running);

        Assert.Contains(
            "This one is metallb 0.16.0 to 0.16.1; for now there is no Kubernetes 1.36.5 to 1.37.1:", Assert.Single(postponed), StringComparison.Ordinal);
        Assert.Equal("0.16.1", plan["metallb"]);
        Assert.Equal(running.Versions.Kubernetes, Deploy(ordered, running).Versions.Kubernetes);
    }

    [Fact]
    public void No_node_changes_its_size_while_a_component_is_upgraded()
    {
        var larger = Ordered with { ControlPlane = new() { Size = MachineSize.ControlPlane with { MemoryGb = 32 } } };

        Assert.StartsWith(
            "While a component is upgraded, no node changes its size. ",
            Assert.Single(Apply(larger, Older("rook-ceph v1.20.5")).Postponed),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_that_is_new_or_is_not_recorded_waits_for_nothing()
    {
        var running = Older("harbor 1.18.4");

        Assert.Empty(Apply(Ordered, running with { ComponentVersions = running.ComponentVersions.Remove("opencost") }).Postponed);
        Assert.Empty(Apply(Ordered, running with { ComponentVersions = ImmutableSortedDictionary<string, string>.Empty }).Postponed);
        Assert.Empty(Apply(Ordered, null).Postponed);
    }

    [Fact]
    public void What_is_recorded_is_what_this_deployment_brings()
    {
        var running = Older("metallb 0.16.0", "harbor 1.18.4");

        var deployed = Deploy(Ordered, running);

        Assert.Equal(("0.16.1", "1.18.4"), (deployed.ComponentVersions["metallb"], deployed.ComponentVersions["harbor"]));
        Assert.Equal(deployed.ComponentVersions, RecordedFactsJson.Read(RecordedFactsJson.Write(deployed)).ComponentVersions);
    }

    [Property(MaxTest = 60)]
    public void Deploying_again_and_again_reaches_what_is_ordered_one_step_at_a_time_and_in_order(int seed)
    {
        var older = new Random(seed).GetItems(Data.Components.ToArray(), 8);
        var record = Older([.. older.Select(component => $"{component.Name} {component.Releases[0].Version}")]);
        var places = new List<int>();
        for (var isDone = false; !isDone;)
        {
            isDone = Apply(Ordered, record).Postponed.IsEmpty;
            var next = Deploy(Ordered, record);
            var changed = next.ComponentVersions.Where(component => record.ComponentVersions[component.Key] != component.Value);
            places.AddRange(changed.Select(component => ComponentSteps.PlaceOf(Data, component.Key)).Distinct());
            record = next;
        }

        Assert.Equal(places.Distinct().Order(), places);
        Assert.Equal(RecordedFacts.Of(ClusterPlanner.Plan(Ordered)).ComponentVersions, record.ComponentVersions);
    }

    private static RecordedFacts Older(params string[] components)
    {
        var running = RecordedFacts.Of(ClusterPlanner.Plan(Ordered));
        var older = components.Select(component => component.Split(' ')).Where(parts => running.ComponentVersions.ContainsKey(parts[0]));
        return running with { ComponentVersions = running.ComponentVersions.SetItems(older.Select(parts => KeyValuePair.Create(parts[0], parts[1]))) };
    }

    private static RecordedFacts Deploy(ClusterDefinition ordered, RecordedFacts? running) =>
        RecordedFacts.Of(StagedDeployment.Apply(ClusterPlanner.Plan(ordered), running, Data).Plan);

    private static (ImmutableSortedDictionary<string, string> Plan, ImmutableArray<string> Postponed) Apply(ClusterDefinition ordered, RecordedFacts? running)
    {
        var (plan, postponed) = StagedDeployment.Apply(ClusterPlanner.Plan(ordered), running, Data);
        return (ComponentPins.Of(plan.Definition, Data).ToImmutableSortedDictionary(pin => pin.Name, pin => pin.Version), postponed);
    }
}
