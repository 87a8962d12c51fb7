using System.Collections.Immutable;
using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class ConvergeTests : IDisposable
{
    private const string Live = "version: v1alpha1\nmachine:\n  type: worker\n  sysctls: {a: b}\n";
    private const string Restarting = "version: v1alpha1\nmachine:\n  type: worker\ncluster:\n  etcd: {extraArgs: {a: b}}\n";

    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task A_machine_that_is_as_it_should_be_is_left_alone()
    {
        var (code, output) = await _cluster.RunAsync("converge", _cluster.Request(_cluster.Desired("acmeo-wrk-01")));

        Assert.Equal(0, code);
        Assert.Empty(_cluster.Orders);
        Assert.Equal("""{"node":"acmeo-wrk-01","talosVersion":"1.14.5","restartPending":false}""", output);
    }

    [Fact]
    public async Task A_control_plane_has_joined_only_when_it_has_a_vote()
    {
        _cluster["acmeo-cp-02"].IsMember = false;

        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Equal("error: acmeo-cp-02 to get its vote in etcd: not after 30 min. etcd does not run on it yet", _cluster.Progress[^1]);
    }

    [Fact]
    public async Task Roles_are_given_by_an_administrator_since_a_worker_cannot_give_them_to_itself()
    {
        var node = _cluster.Desired("acmeo-wrk-01") with { Labels = ImmutableSortedDictionary<string, string>.Empty.Add("node-role.kubernetes.io/worker", "") };

        await _cluster.RunAsync("converge", _cluster.Request(node));
        await _cluster.RunAsync("converge", _cluster.Request(node));

        Assert.Equal(["label acmeo-wrk-01"], _cluster.Orders);
    }

    [Fact]
    public async Task A_live_change_restarts_nothing()
    {
        await _cluster.RunAsync("converge", _cluster.Request(_cluster.Desired("acmeo-wrk-01") with { Configuration = Live }));

        Assert.Equal(["apply acmeo-wrk-01 no-reboot"], _cluster.Orders);
    }

    [Fact]
    public async Task A_change_that_needs_a_restart_waits_for_one_without_consent()
    {
        var (_, output) = await _cluster.RunAsync("converge", _cluster.Request(_cluster.Desired("acmeo-cp-01") with { Configuration = Restarting }));

        Assert.Equal(["apply acmeo-cp-01 no-reboot"], _cluster.Orders);
        Assert.Contains("\"restartPending\":true", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_consent_the_machine_is_drained_restarted_and_brought_back()
    {
        var node = _cluster.Desired("acmeo-cp-01") with { Configuration = Restarting, AllowReboot = true };

        await _cluster.RunAsync("converge", _cluster.Request(node));

        Assert.Equal(["drain acmeo-cp-01", "apply acmeo-cp-01 staged", "reboot acmeo-cp-01", "uncordon acmeo-cp-01"], _cluster.Orders);
        Assert.Empty(_cluster["acmeo-cp-01"].Annotations);
        Assert.Equal(Restarting, _cluster["acmeo-cp-01"].Configuration);
    }

    [Fact]
    public async Task An_upgrade_waits_until_the_cluster_can_spare_the_machine()
    {
        _cluster["acmeo-cp-02"].IsReady = false;
        var node = _cluster.Desired("acmeo-cp-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };

        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(node))).ExitCode);
        Assert.Empty(_cluster.Orders);
        Assert.StartsWith(
            "error: the cluster to spare acmeo-cp-01: not after 30 min. acmeo-cp-02 is not ready: the kubelet stopped",
            _cluster.Progress[^1],
            StringComparison.Ordinal);

        _cluster["acmeo-cp-02"].IsReady = true;
        Assert.Equal(0, (await _cluster.RunAsync("converge", _cluster.Request(node))).ExitCode);
        Assert.Equal(["drain acmeo-cp-01", "snapshot acmeo-cp-01", "upgrade acmeo-cp-01", "uncordon acmeo-cp-01"], _cluster.Orders);
    }

    [Fact]
    public async Task A_worker_is_drained_by_the_driver_since_it_cannot_tell_talosctl_how_to_reach_Kubernetes()
    {
        var node = _cluster.Desired("acmeo-wrk-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };

        await _cluster.RunAsync("converge", _cluster.Request(node));

        Assert.Equal(["drain acmeo-wrk-01", "upgrade acmeo-wrk-01", "uncordon acmeo-wrk-01"], _cluster.Orders);
        Assert.Contains("--drain=false", _cluster.Arguments);
    }

    [Fact]
    public async Task A_machine_that_does_not_come_back_stops_the_roll_and_says_so()
    {
        _cluster["acmeo-cp-01"].StaysAway = true;
        var node = _cluster.Desired("acmeo-cp-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };

        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(node))).ExitCode);
        Assert.Equal("error: acmeo-cp-01 after talos-1.14.6: not after 30 min. its Talos API does not answer", _cluster.Progress[^1]);
        Assert.Equal("talos-1.14.6", Assert.Single(_cluster["acmeo-cp-01"].Annotations).Value);
    }

    [Fact]
    public async Task A_roll_that_broke_off_is_taken_up_by_the_next_run()
    {
        var node = _cluster["acmeo-cp-01"];
        node.StaysAway = true;
        var desired = _cluster.Desired("acmeo-cp-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };
        await _cluster.RunAsync("converge", _cluster.Request(desired));
        _cluster.Orders.Clear();
        (node.AwayFor, node.StaysAway, node.IsCordoned) = (0, false, true);

        Assert.Equal(0, (await _cluster.RunAsync("converge", _cluster.Request(desired))).ExitCode);
        Assert.Equal(["uncordon acmeo-cp-01"], _cluster.Orders);
        Assert.Empty(node.Annotations);
    }

    [Fact]
    public async Task A_new_system_that_does_not_start_is_no_success()
    {
        _cluster["acmeo-wrk-01"].FallsBack = true;
        var node = _cluster.Desired("acmeo-wrk-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };

        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(node))).ExitCode);
        Assert.Contains("it runs Talos 1.14.5: the new system did not start", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.14.4", "which is newer than 1.14.4. Talos is never taken down: write versions.talos: 1.14.5")]
    [InlineData("1.16.0", "leads through every minor version in between, one deployment each: begin with 1.15")]
    public async Task Steps_that_Talos_does_not_know_are_refused(string version, string expected)
    {
        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(_cluster.Desired("acmeo-cp-01") with { TalosVersion = version }))).ExitCode);
        Assert.Contains(expected, _cluster.Progress[^1], StringComparison.Ordinal);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task Another_machine_of_the_same_name_is_noticed()
    {
        var node = _cluster["acmeo-wrk-01"];
        var desired = _cluster.Desired("acmeo-wrk-01") with { TalosVersion = "1.14.6", Installer = "factory.example/nocloud-installer/abc:v1.14.6" };
        _cluster.Upgraded = upgraded => upgraded.Uuid = "another";

        Assert.Equal(1, (await _cluster.RunAsync("converge", _cluster.Request(desired))).ExitCode);
        Assert.Contains("came back as another machine (another instead of uuid-of-acmeo-wrk-01)", _cluster.Progress[^1], StringComparison.Ordinal);
        Assert.NotEmpty(node.Annotations);
    }

    public void Dispose() => _cluster.Dispose();
}
