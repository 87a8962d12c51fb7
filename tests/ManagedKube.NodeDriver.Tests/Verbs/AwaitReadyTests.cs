using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class AwaitReadyTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task Nodes_that_are_ready_are_told()
    {
        var (code, output) = await RunAsync("acmeo-cp-01", "acmeo-wrk-01");

        Assert.Equal((0, """{"nodes":["acmeo-cp-01","acmeo-wrk-01"]}"""), (code, output));
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task A_node_that_nobody_waits_for_may_be_away()
    {
        _cluster["acmeo-cp-02"].IsReady = false;

        Assert.Equal(0, (await RunAsync("acmeo-cp-01", "acmeo-wrk-01")).Code);
    }

    [Fact]
    public async Task What_never_becomes_ready_is_named_with_the_reason()
    {
        _cluster["acmeo-wrk-01"].IsReady = false;

        Assert.Equal(1, (await RunAsync("acmeo-cp-01", "acmeo-wrk-01", "acmeo-wrk-02")).Code);
        Assert.Contains("acmeo-wrk-01 is not ready: the kubelet stopped; acmeo-wrk-02 is no node", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Votes_are_waited_for_where_the_request_speaks_of_them()
    {
        Assert.Equal(0, (await _cluster.RunAsync("ready", _cluster.Request() with { Votes = true })).ExitCode);
        _cluster["acmeo-cp-03"].IsLearner = true;

        Assert.Equal(0, (await RunAsync("acmeo-cp-01", "acmeo-cp-02", "acmeo-cp-03")).Code);
        Assert.Equal(1, (await _cluster.RunAsync("ready", _cluster.Request() with { Votes = true })).ExitCode);
        Assert.Contains("etcd has the voters acmeo-cp-01, acmeo-cp-02 by acmeo-cp-01, instead of", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEALTH_OK", 0)]
    [InlineData("HEALTH_WARN", 1)]
    [InlineData(null, 1)]
    public async Task Storage_is_waited_for_only_where_the_request_speaks_of_it(string? ceph, int expected)
    {
        _cluster.Ceph = ceph;

        Assert.Equal(0, (await _cluster.RunAsync("ready", _cluster.Request())).ExitCode);
        Assert.Equal(expected, (await _cluster.RunAsync("ready", _cluster.Request() with { Storage = "rook v1.20.6" })).ExitCode);
        if (expected == 1)
            Assert.Contains(ceph is null ? "there is no Ceph yet" : "Ceph says HEALTH_WARN", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 3, 3, null)]
    [InlineData(1, 3, 3, "cilium has not begun yet")]
    [InlineData(2, 2, 3, "of 3 nodes, 2 have the newest cilium, and on 3 it runs")]
    [InlineData(2, 3, 2, "of 3 nodes, 3 have the newest cilium, and on 2 it runs")]
    public async Task The_pod_network_is_waited_for_until_its_newest_form_runs_on_every_node(int observed, int newest, int running, string? problem)
    {
        _cluster.Network = new
        {
            metadata = new { generation = 2 },
            status = new { observedGeneration = observed, desiredNumberScheduled = 3, updatedNumberScheduled = newest, numberAvailable = running },
        };

        Assert.Equal(problem is null ? 0 : 1, (await _cluster.RunAsync("ready", _cluster.Request() with { Network = "cilium 1.20.2" })).ExitCode);
        if (problem is not null)
            Assert.Contains(problem, _cluster.Progress[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _cluster.Dispose();

    private Task<(int Code, string Output)> RunAsync(params string[] nodes) => _cluster.RunAsync("ready", _cluster.Request() with { Awaited = [.. nodes] });
}
