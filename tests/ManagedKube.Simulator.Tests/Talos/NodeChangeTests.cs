using Grpc.Core;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Tests;

namespace ManagedKube.Simulator.Tests.Talos;

public sealed class NodeChangeTests
{
    private const string Schematic = "58eedd04d458e2c900727f5a3af74a3ef6453b9902b23decb590c0007388187a";
    private static readonly TimeSpan Trial = TimeSpan.FromMinutes(1);
    private static readonly TalosCluster Cluster = new();

    private readonly NodeWorld _world = new();

    [Fact]
    public void A_dry_run_tells_the_difference_and_changes_nothing()
    {
        var id = Single(Cluster.ControlPlane(1));

        Assert.EndsWith(
            "Config diff:\n\nNo changes.",
            Apply(id, Cluster.ControlPlane(1) + "# a comment\n", ApplyMode.Auto, dryRun: true).Details,
            StringComparison.Ordinal);
        var (mode, details) = Apply(id, WithPods(120), ApplyMode.Auto, dryRun: true);

        Assert.Equal(ApplyMode.NoReboot, mode);
        Assert.StartsWith(
            "Dry run summary:\nApplied configuration without a reboot (skipped in dry-run).\nConfig diff:\n\n--- a\n+++ b\n@@ -",
            details,
            StringComparison.Ordinal);
        Assert.Contains("\n-  maxPods: 110\n+  maxPods: 120\n", details, StringComparison.Ordinal);
        Assert.Equal(110, _world.Node(id).Machine!.MaxPods);
    }

    [Fact]
    public void A_change_is_live_and_restarts_the_component_that_it_is_about()
    {
        var id = Single(Cluster.ControlPlane(1));

        Apply(id, WithPods(120), ApplyMode.NoReboot);

        Assert.Equal(120, _world.Node(id).Machine!.MaxPods);
        Assert.False(_world.Node(id).IsKubeletUp(_world.Now));
        _world.Advance(10);
        Assert.True(_world.Node(id).IsKubeletUp(_world.Now));
        Assert.Equal(1, _world.Node(id).Boots);
        Assert.Contains(("cp-01", NodeEventKind.ConfigurationApplied), _world.Events);
    }

    [Fact]
    public void The_same_configuration_again_has_no_effect()
    {
        var id = Single(Cluster.ControlPlane(1));
        var before = _world.World.NodeEvents.Count;

        Apply(id, Cluster.ControlPlane(1), ApplyMode.NoReboot);

        Assert.Equal(before, _world.World.NodeEvents.Count);
        Assert.True(_world.Node(id).IsKubeletUp(_world.Now));
    }

    [Fact]
    public void A_staged_configuration_comes_with_the_next_boot()
    {
        var id = Single(Cluster.ControlPlane(1));

        Assert.Equal("Staged configuration to be applied after the next reboot", Apply(id, WithPods(120), ApplyMode.Staged).Details);
        Assert.Equal(110, _world.Node(id).Machine!.MaxPods);
        _world.Do(id, NodeOrders.Restart);
        _world.Advance(60);

        Assert.Equal(120, _world.Node(id).Machine!.MaxPods);
    }

    [Fact]
    public void A_configuration_on_trial_is_taken_back()
    {
        var id = Single(Cluster.ControlPlane(1));

        Apply(id, WithPods(120), ApplyMode.Try);
        Assert.Equal(120, _world.Node(id).Machine!.MaxPods);
        _world.Advance(61);
        Assert.Equal(110, _world.Node(id).Machine!.MaxPods);

        Apply(id, WithPods(120), ApplyMode.Try);
        Apply(id, WithPods(120), ApplyMode.NoReboot);
        _world.Advance(61);
        Assert.Equal(120, _world.Node(id).Machine!.MaxPods);
    }

    [Fact]
    public void A_wrong_configuration_is_refused_and_the_node_keeps_its_own()
    {
        var id = Single(Cluster.ControlPlane(1));

        Assert.Equal(StatusCode.InvalidArgument, Refusal(id, "hello: world"));
        Assert.Equal(StatusCode.InvalidArgument, Refusal(id, "apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: a\n"));
        Assert.Equal(StatusCode.Unimplemented, Refusal(id, WithPods(120), ApplyMode.Reboot));
        Assert.Equal(Cluster.ControlPlane(1), _world.Node(id).Configuration);
    }

    [Fact]
    public void Talos_1_13_restarts_for_what_it_cannot_change_live()
    {
        var id = Single(Cluster.LegacyControlPlane(1), new TalosVersion(1, 13, 10));
        var live = Cluster.LegacyControlPlane(1, sysctl: "300000");
        var other = Cluster.LegacyControlPlane(1).Replace("diskQuotaSupport: true", "diskQuotaSupport: false", StringComparison.Ordinal);

        Assert.Equal(ApplyMode.NoReboot, Apply(id, live, ApplyMode.Auto, dryRun: true).Mode);
        Assert.Equal(StatusCode.FailedPrecondition, Refusal(id, other));
        Assert.Equal(ApplyMode.Reboot, Apply(id, other, ApplyMode.Auto, dryRun: true).Mode);
        Apply(id, other, ApplyMode.Auto);
        Assert.Equal(NodePhase.GoingUp, _world.Node(id).Phase);
    }

    [Fact]
    public void A_configuration_given_in_maintenance_brings_the_node_up()
    {
        var id = _world.Start("cp-01", "#cloud-config\n");
        _world.Advance(60);

        Apply(id, Cluster.ControlPlane(1), ApplyMode.Auto);

        Assert.Equal(NodePhase.Up, _world.Node(id).Phase);
    }

    [Fact]
    public void An_upgrade_boots_the_other_slot_and_a_rollback_boots_the_first_one_again()
    {
        var id = Single(Cluster.ControlPlane(1), new TalosVersion(1, 14, 4));
        _world.Do(id, (edit, node) => NodeOrders.WriteSystem(edit, node, Installer("1.14.6")));
        Assert.Equal(new TalosVersion(1, 14, 4), _world.Node(id).System.Version);

        _world.Do(id, NodeOrders.Restart);
        _world.Advance(60);
        Assert.Equal(new TalosSystem(new TalosVersion(1, 14, 6), Schematic), _world.Node(id).System);
        Assert.Contains(("cp-01", NodeEventKind.SystemChanged), _world.Events);

        _world.Do(id, NodeOrders.RollBack);
        _world.Advance(60);
        Assert.Equal(new TalosVersion(1, 14, 4), _world.Node(id).System.Version);
    }

    [Theory]
    [InlineData("1.14.6", "1.13.10", "only possible by rollback")]
    [InlineData("1.12.12", "1.15.0", "not found")]
    [InlineData("1.13.10", "1.13.1", "not found")]
    public void A_system_that_does_not_fit_is_not_written(string running, string wanted, string reason)
    {
        var version = TalosVersion.Parse(running);
        var cluster = new TalosCluster { Kubernetes = "1.34.3" };
        var id = Single(version.IsAtLeast(1, 14) ? cluster.ControlPlane(1) : cluster.LegacyControlPlane(1), version);

        var refusal = Assert.Throws<NodeRefusalException>(() => _world.Do(id, (edit, node) => NodeOrders.WriteSystem(edit, node, Installer(wanted))));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Talos_that_does_not_support_the_running_Kubernetes_is_not_written()
    {
        var id = Single(new TalosCluster { Kubernetes = "1.30.14" }.LegacyControlPlane(1), new TalosVersion(1, 12, 12));

        var refusal = Assert.Throws<NodeRefusalException>(() => _world.Do(id, (edit, node) => NodeOrders.WriteSystem(edit, node, Installer("1.13.10"))));

        Assert.Contains("1.30.14 is not supported by Talos 1.13.10", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_that_does_not_boot_falls_back()
    {
        var id = Single(Cluster.ControlPlane(1), new TalosVersion(1, 14, 4));
        _world.Do(id, (edit, node) => edit.Store(node with { Faults = new NodeFaults { BootsOldSystem = true } }));
        _world.Do(id, (edit, node) => NodeOrders.WriteSystem(edit, node, Installer("1.14.6")));

        _world.Do(id, NodeOrders.Restart);
        _world.Advance(60);

        Assert.Equal(NodePhase.Up, _world.Node(id).Phase);
        Assert.Equal(new TalosVersion(1, 14, 4), _world.Node(id).System.Version);
    }

    [Fact]
    public void A_node_can_stay_down_after_a_restart()
    {
        var id = Single(Cluster.ControlPlane(1));
        _world.Do(id, (edit, node) => edit.Store(node with { Faults = new NodeFaults { StaysDown = true } }));

        _world.Do(id, NodeOrders.Restart);
        _world.Advance(3600);
        Assert.Equal(NodePhase.Stuck, _world.Node(id).Phase);

        _world.Do(id, (edit, node) => NodePower.Revive(edit, node with { Faults = NodeFaults.None }));
        _world.Advance(60);
        Assert.Equal(NodePhase.Up, _world.Node(id).Phase);
    }

    [Fact]
    public void A_restart_takes_the_guest_agent_down_too()
    {
        var id = Single(Cluster.ControlPlane(1));
        Assert.True(_world.World.VirtualMachines[id].IsGuestUp(_world.Now));

        _world.Do(id, NodeOrders.Restart);

        Assert.False(_world.World.VirtualMachines[id].IsGuestUp(_world.Now));
        _world.Advance(60);
        Assert.True(_world.World.VirtualMachines[id].IsGuestUp(_world.Now));
        Assert.Equal(2, _world.Node(id).Boots);
    }

    private Guid Single(string configuration, TalosVersion? version = null)
    {
        var id = _world.Start("cp-01", configuration, version);
        _world.Advance(60);
        Assert.Equal(NodePhase.Up, _world.Node(id).Phase);
        return id;
    }

    private (ApplyMode Mode, string Details) Apply(Guid id, string text, ApplyMode mode, bool dryRun = false)
    {
        (ApplyMode Mode, string Details) result = default;
        _world.Do(id, (edit, node) => result = NodeConfiguring.Apply(edit, node, text, mode, dryRun, Trial));
        return result;
    }

    private StatusCode Refusal(Guid id, string text, ApplyMode mode = ApplyMode.NoReboot) =>
        Assert.Throws<NodeRefusalException>(() => Apply(id, text, mode)).Code;

    private static string WithPods(int count) => Cluster.ControlPlane(1).Replace("maxPods: 110", $"maxPods: {count}", StringComparison.Ordinal);

    private static string Installer(string version) => $"factory.talos.dev/nocloud-installer/{Schematic}:v{version}";
}
