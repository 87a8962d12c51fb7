using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class OfficialKubectlTests
{
    [Fact]
    public async Task Nodes_are_shown()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        using var kubectl = new OfficialKubectl(cluster);
        var output = await kubectl.OutputAsync("get", "nodes", "-o", "wide");
        Assert.Contains("10.20.0.51", output, StringComparison.Ordinal);
        Assert.Contains("Talos (v1.14.6)", output, StringComparison.Ordinal);
        foreach (var args in new[] { "version", "api-resources", "get all -A", "get ns -o yaml", "describe node w1", "auth can-i * *", "get pods -A -o wide", "auth can-i delete nodes --as joe",
            "create ns demo", "create configmap a --from-literal=x=y -n demo", "create deployment web --image=nginx:1.27 --replicas=2 -n demo", "get all -n demo", "explain deployment.spec.replicas",
            "delete ns demo", "get ns", "cordon w1", "label node w1 a=b", "get nodes --show-labels", "drain w1 --ignore-daemonsets" })
        {
            var r = await kubectl.RunAsync(null, args.Split(' '));
            TestContext.Current.TestOutputHelper!.WriteLine($"### {args}: {r.Code}\n{r.Output}\n{r.Error}");
        }
    }
}
