using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class KubernetesUpgradeTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task A_cluster_of_that_version_is_left_alone()
    {
        var (code, output) = await _cluster.RunAsync("kubernetes", _cluster.Request() with { KubernetesVersion = "1.36.5" });

        Assert.Equal(0, code);
        Assert.Empty(_cluster.Orders);
        Assert.Equal("""{"kubernetesVersion":"1.36.5"}""", output);
    }

    [Fact]
    public async Task A_snapshot_of_etcd_comes_before_the_upgrade()
    {
        Assert.Equal(0, (await _cluster.RunAsync("kubernetes", _cluster.Request() with { KubernetesVersion = "1.37.1" })).ExitCode);
        Assert.Equal(["snapshot acmeo-cp-01", "upgrade-k8s 1.37.1"], _cluster.Orders);
    }

    [Fact]
    public async Task Nothing_begins_while_the_cluster_is_not_well()
    {
        _cluster.Ceph = "HEALTH_WARN";

        Assert.Equal(1, (await _cluster.RunAsync("kubernetes", _cluster.Request() with { KubernetesVersion = "1.37.1" })).ExitCode);
        Assert.Empty(_cluster.Orders);
        Assert.Contains("Ceph says HEALTH_WARN", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.36.4", "Kubernetes is never taken down")]
    [InlineData("1.38.0", "begin with 1.37")]
    public async Task Steps_that_Kubernetes_does_not_know_are_refused(string version, string expected)
    {
        Assert.Equal(1, (await _cluster.RunAsync("kubernetes", _cluster.Request() with { KubernetesVersion = version })).ExitCode);
        Assert.Contains(expected, _cluster.Progress[^1], StringComparison.Ordinal);
        Assert.Empty(_cluster.Orders);
    }

    public void Dispose() => _cluster.Dispose();
}
