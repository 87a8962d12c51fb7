using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class OfficialKubectlTests
{
    [Fact]
    public async Task It_reads_and_asks()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        using var kubectl = new OfficialKubectl(cluster);
        Assert.Matches(
            @"w1 +NotReady +<none> +\w+ +v1\.36\.5 +10\.20\.0\.51 +<none> +Talos \(v1\.14\.6\) +6\.18\.2-talos +containerd://2\.3\.0",
            await kubectl.OutputAsync("get", "nodes", "-o", "wide"));
        Assert.Contains("cni plugin not initialized", await kubectl.OutputAsync("describe", "node", "w1"), StringComparison.Ordinal);
        Assert.Equal("yes", (await kubectl.OutputAsync("auth", "can-i", "*", "*")).Trim());
        var (code, output, _) = await kubectl.RunAsync(null, "auth", "can-i", "delete", "nodes", "--as", "joe");
        Assert.Equal((1, "no"), (code, output.Trim()));
        Assert.Contains("FIELD: replicas", await kubectl.OutputAsync("explain", "deployment.spec.replicas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_creates_applies_waits_drains_and_deletes()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1", "w2");
        using var kubectl = new OfficialKubectl(cluster);
        var (code, _, error) = await kubectl.RunAsync(Workloads.Network, "apply", "--server-side", "-f", "-");
        Assert.True(code == 0, error);
        await kubectl.OutputAsync("wait", "--for=condition=Ready", "node", "--all", "--timeout=60s");
        await kubectl.OutputAsync("create", "namespace", "demo");
        await kubectl.OutputAsync("create", "deployment", "web", "--image=nginx:1.27", "--replicas=2", "-n", "demo");
        await kubectl.OutputAsync("wait", "--for=condition=Available", "deployment/web", "-n", "demo", "--timeout=60s");
        (code, _, error) = await kubectl.RunAsync("""{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "namespace": "demo"}, "data": {"x": "1"}}""", "apply", "-f", "-");
        Assert.True(code == 0, error);
        await kubectl.OutputAsync("scale", "deployment/web", "--replicas=3", "-n", "demo");
        await kubectl.OutputAsync("rollout", "status", "deployment/web", "-n", "demo", "--timeout=60s");
        Assert.Contains("node/w1 drained", await kubectl.OutputAsync("drain", "w1", "--ignore-daemonsets", "--timeout=60s"), StringComparison.Ordinal);
        Assert.Equal("namespace \"demo\" deleted", (await kubectl.OutputAsync("delete", "namespace", "demo", "--timeout=60s")).Trim());
    }
}
