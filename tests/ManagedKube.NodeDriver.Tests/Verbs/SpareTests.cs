using System.Text.Json;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tests.Support;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class SpareTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task A_dead_worker_can_be_spared()
    {
        Kill("acmeo-wrk-01");

        var spare = await RunAsync("acmeo-wrk-01");

        Assert.Equal((false, false), (spare.Answers, spare.IsReady));
        Assert.Empty(spare.Refusals);
    }

    [Fact]
    public async Task Nobody_is_spared_by_a_cluster_that_does_not_answer()
    {
        _cluster.IsBootstrapped = false;

        Assert.StartsWith("the Kubernetes API of acmeo does not answer", Assert.Single((await RunAsync("acmeo-wrk-01")).Refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_control_plane_can_be_spared_as_long_as_the_others_are_well()
    {
        Kill("acmeo-cp-02");
        Assert.Empty((await RunAsync("acmeo-cp-02")).Refusals);
        _cluster["acmeo-cp-02"].IsMember = false;
        Assert.Empty((await RunAsync("acmeo-cp-02")).Refusals);

        _cluster["acmeo-cp-03"].IsReady = false;
        Assert.StartsWith("acmeo-cp-03 is running and not ready", Assert.Single((await RunAsync("acmeo-cp-02")).Refusals), StringComparison.Ordinal);
        Kill("acmeo-cp-03");
        Assert.Contains("acmeo-cp-03 does not answer", (await RunAsync("acmeo-cp-02")).Refusals);
    }

    [Fact]
    public async Task A_member_too_few_is_noticed()
    {
        _cluster["acmeo-cp-03"].IsMember = false;

        Assert.Contains(
            "etcd has the voters acmeo-cp-01 beside acmeo-cp-02 by acmeo-cp-01, instead of acmeo-cp-01, acmeo-cp-03",
            (await RunAsync("acmeo-cp-02")).Refusals);
    }

    [Fact]
    public async Task The_only_control_plane_is_never_spared()
    {
        _cluster.Nodes.RemoveAll(node => node.Name is "acmeo-cp-02" or "acmeo-cp-03");

        Assert.StartsWith("acmeo-cp-01 is the only control plane", Assert.Single((await RunAsync("acmeo-cp-01")).Refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_carrier_at_a_time()
    {
        _cluster.AddCarriers();
        _cluster.Ceph = "HEALTH_OK";
        Assert.Empty((await RunAsync("acmeo-ceph-01")).Refusals);

        Kill("acmeo-ceph-02");
        Assert.Equal(
            ["acmeo-ceph-02 carries Ceph disks too and is not ready: the kubelet stopped; one carrier at a time"],
            (await RunAsync("acmeo-ceph-01")).Refusals);
        _cluster.Ceph = null;
        Assert.Empty((await RunAsync("acmeo-ceph-01")).Refusals);
    }

    [Fact]
    public async Task A_dead_carrier_can_be_spared_when_nothing_else_is_missing()
    {
        _cluster.AddCarriers();
        Kill("acmeo-ceph-01");
        _cluster.Ceph = "HEALTH_WARN";
        _cluster.CephChecks["OSD_DOWN"] = "2 osds down";
        _cluster.CephChecks["OSD_HOST_DOWN"] = "1 host (2 osds) down";
        _cluster.CephChecks["MON_DOWN"] = "1/3 mons down, quorum a,b";
        _cluster.CephChecks["PG_DEGRADED"] = "Degraded data redundancy: 120/360 objects degraded (33.333%)";
        _cluster.CephChecks["MDS_INSUFFICIENT_STANDBY"] = "insufficient standby MDS daemons available";
        Assert.Empty((await RunAsync("acmeo-ceph-01")).Refusals);

        _cluster["acmeo-ceph-01"].IsReady = true;
        Assert.Contains(
            "the other two copies of everything have to be there first",
            Assert.Single((await RunAsync("acmeo-ceph-01")).Refusals),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OSD_DOWN", "3 osds down")]
    [InlineData("OSD_HOST_DOWN", "2 hosts (2 osds) down")]
    [InlineData("MON_DOWN", "2/3 mons down, quorum a")]
    [InlineData("PG_AVAILABILITY", "Reduced data availability: 4 pgs inactive")]
    public async Task A_dead_carrier_is_not_spared_when_more_is_missing(string check, string text)
    {
        _cluster.AddCarriers();
        Kill("acmeo-ceph-01");
        _cluster.Ceph = "HEALTH_WARN";
        _cluster.CephChecks["OSD_DOWN"] = "2 osds down";
        _cluster.CephChecks["OSD_HOST_DOWN"] = "1 host (2 osds) down";
        _cluster.CephChecks[check] = text;

        Assert.Contains(text, Assert.Single((await RunAsync("acmeo-ceph-01")).Refusals), StringComparison.Ordinal);
    }

    public void Dispose() => _cluster.Dispose();

    private void Kill(string name) => (_cluster[name].IsReady, _cluster[name].AwayFor) = (false, int.MaxValue);

    private async Task<SpareOutcome> RunAsync(string name)
    {
        var (code, output) = await _cluster.RunAsync("spare", _cluster.Request(_cluster.Desired(name)));
        Assert.Equal(0, code);
        Assert.Empty(_cluster.Orders);
        return JsonSerializer.Deserialize(output, DriverJson.Default.SpareOutcome)!;
    }
}
