using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class LeaveTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task A_worker_is_drained_and_reset_before_its_node_is_deleted()
    {
        Assert.Equal(0, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-wrk-01")))).ExitCode);
        Assert.Equal(["drain acmeo-wrk-01", "reset acmeo-wrk-01", "delete acmeo-wrk-01"], _cluster.Orders);
    }

    [Fact]
    public async Task A_dead_worker_is_only_taken_off_the_list()
    {
        (_cluster["acmeo-wrk-01"].IsReady, _cluster["acmeo-wrk-01"].AwayFor) = (false, int.MaxValue);

        Assert.Equal(0, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-wrk-01")))).ExitCode);
        Assert.Equal(["delete acmeo-wrk-01"], _cluster.Orders);
    }

    [Fact]
    public async Task A_cluster_that_does_not_answer_gives_nobody_up()
    {
        var request = _cluster.Request(_cluster.Desired("acmeo-wrk-01"));
        _cluster.IsBootstrapped = false;

        Assert.Equal(1, (await _cluster.RunAsync("leave", request)).ExitCode);
        Assert.Contains("does not answer, so that acmeo-wrk-01 cannot be drained", _cluster.Progress[^1], StringComparison.Ordinal);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task A_control_plane_leaves_etcd_and_the_others_confirm_it()
    {
        Assert.Equal(0, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Equal(["drain acmeo-cp-02", "forfeit acmeo-cp-02", "reset acmeo-cp-02", "delete acmeo-cp-02"], _cluster.Orders);
    }

    [Fact]
    public async Task A_dead_control_plane_is_removed_as_a_member_by_another_one()
    {
        (_cluster["acmeo-cp-02"].IsReady, _cluster["acmeo-cp-02"].AwayFor) = (false, int.MaxValue);

        Assert.Equal(0, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Equal(["remove id-of-acmeo-cp-02", "delete acmeo-cp-02"], _cluster.Orders);
    }

    [Fact]
    public async Task No_control_plane_leaves_while_another_is_not_well()
    {
        _cluster["acmeo-cp-03"].IsReady = false;

        Assert.Equal(1, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Contains(
            "cannot leave etcd, since the others are not well: acmeo-cp-03 is running and not ready",
            _cluster.Progress[^1],
            StringComparison.Ordinal);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task No_control_plane_leaves_while_another_has_no_vote()
    {
        _cluster["acmeo-cp-03"].IsLearner = true;

        Assert.Equal(1, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Contains(
            "etcd has the voters acmeo-cp-01 beside acmeo-cp-02 by acmeo-cp-01, instead of acmeo-cp-01, acmeo-cp-03",
            _cluster.Progress[^1],
            StringComparison.Ordinal);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task A_control_plane_that_has_left_etcd_already_goes_on_leaving()
    {
        (_cluster["acmeo-cp-02"].IsMember, _cluster["acmeo-cp-02"].IsReady, _cluster["acmeo-cp-02"].AwayFor) = (false, false, int.MaxValue);

        Assert.Equal(0, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-02")))).ExitCode);
        Assert.Equal(["delete acmeo-cp-02"], _cluster.Orders);
    }

    [Fact]
    public async Task The_only_control_plane_never_leaves()
    {
        _cluster.Nodes.RemoveAll(node => node.Name is "acmeo-cp-02" or "acmeo-cp-03");

        Assert.Equal(1, (await _cluster.RunAsync("leave", _cluster.Request(_cluster.Desired("acmeo-cp-01")))).ExitCode);
        Assert.Empty(_cluster.Orders);
    }

    public void Dispose() => _cluster.Dispose();
}
