namespace ManagedKube.Kubectl.Tests;

public sealed class NodeCommandTests
{
    [Fact]
    public async Task A_node_is_cordoned_once_and_uncordoned()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        using var kubectl = new Kubectl(cluster);
        Assert.Equal("node/w1 cordoned\n", await kubectl.OutputAsync("cordon w1"));
        Assert.Equal("node/w1 already cordoned\n", await kubectl.OutputAsync("cordon w1"));
        Assert.Contains("SchedulingDisabled", await kubectl.OutputAsync("get nodes"), StringComparison.Ordinal);
        Assert.Equal("node/w1 uncordoned\n", await kubectl.OutputAsync("uncordon w1"));
    }

    [Fact]
    public async Task Draining_moves_pods_to_other_nodes()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1", "w2");
        using var kubectl = new Kubectl(cluster);
        await kubectl.OutputAsync("apply -f -", Workloads.Network);
        await kubectl.OutputAsync("apply -f -", Workloads.Deployment("web", 2));
        await kubectl.OutputAsync("wait deployment/web --for=condition=Available --timeout=60s");

        var (code, output, error) = await kubectl.RunAsync("drain w1 --ignore-daemonsets --timeout=60s");

        Assert.True(code == 0, error);
        Assert.Contains("Warning: ignoring DaemonSet-managed Pods: kube-system/cilium-", error, StringComparison.Ordinal);
        Assert.EndsWith("node/w1 drained\n", output, StringComparison.Ordinal);
        await kubectl.OutputAsync("wait deployment/web --for=condition=Available --timeout=60s");
        var left = await kubectl.OutputAsync("get pods -n default --field-selector spec.nodeName=w1 -o name");
        Assert.Equal(string.Empty, left);
    }

    [Fact]
    public async Task A_budget_that_does_not_allow_it_is_named()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        using var kubectl = new Kubectl(cluster);
        await kubectl.OutputAsync("apply -f -", Workloads.Network);
        await kubectl.OutputAsync("apply -f -", Workloads.Deployment("web", 1));
        await kubectl.OutputAsync("apply -f -", Workloads.Budget("web", 1));
        await kubectl.OutputAsync("wait deployment/web --for=condition=Available --timeout=60s");
        await Eventually.True(async () => (await kubectl.OutputAsync("get pdb web -o json")).Contains("\"currentHealthy\": 1", StringComparison.Ordinal));

        var (code, _, error) = await kubectl.RunAsync("drain w1 --ignore-daemonsets --timeout=1s");

        Assert.Equal(1, code);
        Assert.Contains("unable to drain node \"w1\" due to error: global timeout reached: 1s", error, StringComparison.Ordinal);
        Assert.Contains("The disruption budget web needs 1 healthy pods and has 1 currently", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pods_that_would_be_lost_are_not_drained_unasked()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        using var kubectl = new Kubectl(cluster);
        await kubectl.OutputAsync("apply -f -", Workloads.Network);
        await kubectl.OutputAsync("wait node/w1 --for=condition=Ready --timeout=60s");
        await kubectl.OutputAsync("apply -f -", """
            {apiVersion: v1, kind: Pod, metadata: {name: alone, namespace: default}, spec: {nodeName: w1, containers: [{name: it, image: "nginx:1.27"}], volumes: [{name: data, emptyDir: {}}]}}
            """);

        var (code, _, error) = await kubectl.RunAsync("drain w1 --ignore-daemonsets");

        Assert.Equal(1, code);
        Assert.Contains("cannot delete Pods that declare no controller (use --force to override): default/alone", error, StringComparison.Ordinal);
        Assert.Contains("cannot delete Pods with local storage (use --delete-emptydir-data to override): default/alone", error, StringComparison.Ordinal);
        Assert.EndsWith(
            "node/w1 drained\n",
            await kubectl.OutputAsync("drain w1 --ignore-daemonsets --force --delete-emptydir-data --timeout=60s"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_annotations_and_taints_are_set_and_removed()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        using var kubectl = new Kubectl(cluster);
        Assert.Equal("node/w1 labeled\n", await kubectl.OutputAsync("label node w1 node-role.kubernetes.io/worker="));
        Assert.Equal(
            "error: 'node-role.kubernetes.io/worker' already has a value (), and --overwrite is false\n",
            (await kubectl.RunAsync("label node w1 node-role.kubernetes.io/worker=x")).Error);
        Assert.Equal("node/w1 unlabeled\n", await kubectl.OutputAsync("label node w1 node-role.kubernetes.io/worker-"));
        Assert.Equal("node/w1 annotated\n", await kubectl.OutputAsync("annotate node/w1 a=b"));
        Assert.Equal("node/w1 tainted\n", await kubectl.OutputAsync("taint nodes w1 node-role.kubernetes.io/storage:NoSchedule"));
        Assert.Contains(
            "already has node-role.kubernetes.io/storage taint(s)",
            (await kubectl.RunAsync("taint nodes w1 node-role.kubernetes.io/storage:NoSchedule")).Error,
            StringComparison.Ordinal);
        Assert.Equal("node/w1 untainted\n", await kubectl.OutputAsync("taint nodes w1 node-role.kubernetes.io/storage-"));
    }
}
