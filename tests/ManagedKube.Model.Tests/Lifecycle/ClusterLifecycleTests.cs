using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class ClusterLifecycleTests
{
    private static readonly ReleaseData Data = ReleaseData.Embedded;

    [Fact]
    public void A_cluster_on_current_versions_has_nothing_to_do_but_go_on_to_the_newest_minor()
    {
        var lifecycle = Of(DevTest, "2026-09-20");

        Assert.Equal(LifecycleUrgency.Current, lifecycle.Urgency);
        Assert.Equal(new DateOnly(2026, 12, 24), lifecycle.Kubernetes.RecommendedUntil);
        Assert.Equal(new ReleaseVersion(1, 37, 1), Assert.Single(lifecycle.Path.Steps).Version);
        Assert.Equal([new(2026, 9, 22), new(2027, 1, 20), new(2027, 5, 20)], lifecycle.NextWindows);
    }

    [Fact]
    public void A_component_that_does_not_run_on_the_newest_minor_stands_in_the_way() =>
        Assert.Equal([new ComponentLimit("rook-ceph", "v1.20.6", new(1, 36))], Of(DevTest, "2026-09-20").Limits);

    [Theory]
    [InlineData("1.34.9", "1.12.12", "2026-11-25", LifecycleUrgency.Overdue)]
    [InlineData("1.36.4", "1.14.0", "2026-10-16", LifecycleUrgency.Due)]
    [InlineData("1.34.9", "1.14.0", "2026-09-04", LifecycleUrgency.Due)]
    public void The_worst_of_everything_counts(string kubernetes, string talos, string asOf, LifecycleUrgency urgency) =>
        Assert.Equal(urgency, Of(DevTest with { Versions = new() { Kubernetes = kubernetes, Talos = talos } }, asOf).Urgency);

    [Fact]
    public void A_Talos_that_does_not_run_the_Kubernetes_is_the_worst() =>
        Assert.Equal(TalosPhase.Incompatible, Of(DevTest with { Versions = new() { Kubernetes = "1.37.1", Talos = "1.13.10" } }, "2026-09-20").Talos.Phase);

    [Fact]
    public void A_Talos_behind_the_two_newest_is_old() =>
        Assert.Equal(TalosPhase.Old, Of(DevTest with { Versions = new() { Kubernetes = "1.35.9", Talos = "1.12.12" } }, "2026-09-20").Talos.Phase);

    [Fact]
    public void Core_has_the_base_components_and_Full_the_whole_platform()
    {
        var core = Names(DevTest);
        var full = Names(DevTest with { Offering = Offering.Full });

        Assert.Equal(
            ["gateway-api", "cilium", "kubelet-csr-approver", "metrics-server", "metallb", "snapshot-controller", "rook-ceph", "ceph-csi-drivers", "ceph"],
            core);
        Assert.Superset(core.ToHashSet(), full.ToHashSet());
        Assert.Contains("harbor", full);
        Assert.DoesNotContain("keda", full);
        Assert.DoesNotContain("gpu-operator", full);
    }

    [Fact]
    public void Workers_with_GPUs_bring_their_operator()
    {
        var pool = Pool("gpu", 3) with { BareMetal = new() { ServerClass = "BareMetal-PERF5", Gpu = true } };

        Assert.Contains("gpu-operator", Names(Production.WithWorkers(Pool("general", 3), pool)));
    }

    [Fact]
    public void A_stated_version_goes_before_that_of_the_platform_release()
    {
        var definition = DevTest with { Versions = DevTest.Versions with { Platform = "2026-11", Components = DevTest.Versions.Components.Add("metallb", "0.16.0") } };

        Assert.Contains(new ComponentPin("metallb", "0.16.0", true), ComponentPins.Of(definition, Data));
        Assert.Contains(new ComponentPin("cilium", "1.19.6", false), ComponentPins.Of(definition, Data));
    }

    [Fact]
    public void Of_an_unknown_platform_release_no_component_is_known()
    {
        var definition = DevTest with { Versions = DevTest.Versions with { Platform = "1999.01" } };

        Assert.Null(ComponentPins.PlatformOf(definition, Data));
        Assert.Empty(Of(definition, "2026-09-20").Components);
    }

    private static ClusterLifecycle Of(ClusterDefinition definition, string asOf) => ClusterLifecycle.Of(definition, Data, DateOnly.ParseExact(asOf, "O"));

    private static List<string> Names(ClusterDefinition definition) => [.. ComponentPins.Of(definition, Data).Select(pin => pin.Name)];
}
