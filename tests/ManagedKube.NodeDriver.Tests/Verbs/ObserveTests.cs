using System.Text.Json;
using ManagedKube.NodeDriver.Changes;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class ObserveTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task What_differs_is_named_but_no_value_of_it()
    {
        var desired = _cluster.Desired("acmeo-cp-01") with { Configuration = "version: v1alpha1\nmachine:\n  type: worker\n  token: top-secret\ncluster:\n  etcd: {a: b}\n" };

        var (code, output) = await _cluster.RunAsync("observe", _cluster.Request(desired, _cluster.Desired("acmeo-wrk-01")));

        Assert.Equal(0, code);
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
        var observed = JsonSerializer.Deserialize(output, DriverJson.Default.ObservedCluster)!;
        Assert.Equal(
            [new ConfigurationChange("v1alpha1", "cluster.etcd.a", ChangeEffect.NeedsReboot), new ConfigurationChange("v1alpha1", "machine.token", ChangeEffect.Live)],
            observed.Nodes[0].Changes);
        Assert.Empty(observed.Nodes[1].Changes);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task A_machine_that_does_not_answer_is_unknown_rather_than_gone()
    {
        (_cluster["acmeo-wrk-01"].IsReady, _cluster["acmeo-wrk-01"].AwayFor) = (false, int.MaxValue);

        var (_, output) = await _cluster.RunAsync("observe", _cluster.Request(_cluster.Desired("acmeo-wrk-01")));

        var node = JsonSerializer.Deserialize(output, DriverJson.Default.ObservedCluster)!.Nodes[0];
        Assert.Null(node.Restarts);
        Assert.Equal("its Talos API at 10.20.0.51 does not answer", node.UnknownBecause);
    }

    [Fact]
    public async Task Another_version_means_a_restart()
    {
        var (_, output) = await _cluster.RunAsync("observe", _cluster.Request(_cluster.Desired("acmeo-wrk-01") with { TalosVersion = "1.14.6" }));

        Assert.True(JsonSerializer.Deserialize(output, DriverJson.Default.ObservedCluster)!.Nodes[0].Restarts);
    }

    public void Dispose() => _cluster.Dispose();
}
