using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Tests;

public sealed class ObjectCommandTests
{
    [Fact]
    public async Task Objects_are_shown_in_each_form()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        using var kubectl = new Kubectl(cluster);
        Assert.Equal("node/c1\nnode/w1\n", await kubectl.OutputAsync("get nodes -o name"));
        Assert.Equal(2, JsonNode.Parse(await kubectl.OutputAsync("get nodes -o json"))!["items"]!.AsArray().Count);
        Assert.Equal("w1", (string?)JsonNode.Parse(await kubectl.OutputAsync("get node w1 -o json"))!["metadata"]!["name"]);
        Assert.Contains("\n  name: w1\n", await kubectl.OutputAsync("get no/w1 -o yaml"), StringComparison.Ordinal);
        Assert.Contains("10.20.0.51", await kubectl.OutputAsync("get nodes -o wide"), StringComparison.Ordinal);
        Assert.Equal("node/w1\n", await kubectl.OutputAsync("get nodes -l kubernetes.io/hostname=w1 -o name"));
        Assert.Contains("kube-system", await kubectl.OutputAsync("get services -A"), StringComparison.Ordinal);
        Assert.Equal("ok", await kubectl.OutputAsync("get --raw /readyz"));
        Assert.Contains("Server Version: v1.36.5", await kubectl.OutputAsync("version"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_told_as_by_the_official_client()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var kubectl = new Kubectl(cluster);
        Assert.Equal((1, "", "Error from server (NotFound): nodes \"w9\" not found\n"), await kubectl.RunAsync("get node w9"));
        Assert.Equal((0, "", ""), await kubectl.RunAsync("get node w9 --ignore-not-found"));
        Assert.Equal((1, "", "Error from server (NotFound): nodes \"w9\" not found\n"), await kubectl.RunAsync("delete node w9"));
        Assert.Equal((0, "", ""), await kubectl.RunAsync("delete node w9 --ignore-not-found"));
        Assert.Equal((1, "", "error: the server doesn't have a resource type \"wheels\"\n"), await kubectl.RunAsync("get wheels"));
        Assert.Equal((0, "", "No resources found in default namespace.\n"), await kubectl.RunAsync("get pods"));
    }

    [Fact]
    public async Task Deleting_waits_for_the_end()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var kubectl = new Kubectl(cluster);
        Assert.Equal(
            "namespace/demo serverside-applied\n",
            await kubectl.OutputAsync("apply -f -", "{apiVersion: v1, kind: Namespace, metadata: {name: demo}}"));
        Assert.Equal(
            "configmap/a serverside-applied\n",
            await kubectl.OutputAsync("apply --server-side -f -", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: demo}, data: {x: y}}"));
        Assert.Equal("namespace \"demo\" deleted\n", await kubectl.OutputAsync("delete ns demo"));
        Assert.Equal(1, (await kubectl.RunAsync("get ns demo")).Code);
    }

    [Fact]
    public async Task Rights_are_asked_for()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var admin = new Kubectl(cluster);
        using var joe = new Kubectl(cluster, "joe", "people");
        Assert.Equal((0, "yes\n", ""), await admin.RunAsync("auth can-i * *"));
        Assert.Equal((1, "no\n", ""), await joe.RunAsync("auth can-i delete nodes"));
        Assert.Equal((1, "no\n", ""), await admin.RunAsync("auth can-i list secrets --as joe"));
        Assert.StartsWith(
            "Error from server (Forbidden): nodes is forbidden: User \"joe\" cannot list resource \"nodes\"",
            (await joe.RunAsync("get nodes")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_ends_with_what_did_not_happen()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        using var kubectl = new Kubectl(cluster);
        var (code, _, error) = await kubectl.RunAsync("wait node/w1 --for=condition=Ready --timeout=300ms");
        Assert.Equal(1, code);
        Assert.Equal("error: timed out waiting for the condition on nodes/w1\n", error);
        await kubectl.OutputAsync("apply -f -", Workloads.Network);
        Assert.Equal("node/w1 condition met\n", await kubectl.OutputAsync("wait node/w1 --for=condition=Ready --timeout=60s"));
    }

    [Fact]
    public async Task A_kubeconfig_that_cannot_be_used_is_told_in_a_line()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var kubectl = new Kubectl(cluster);
        await File.WriteAllTextAsync(kubectl.KubeConfig, "clusters: [", TestContext.Current.CancellationToken);
        var (code, _, error) = await kubectl.RunAsync("get nodes");
        Assert.Equal(1, code);
        Assert.StartsWith("error: the kubeconfig cannot be used: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_that_is_away_is_told_in_a_line()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var kubectl = new Kubectl(cluster);
        cluster.Api.IsAvailable = false;
        var (code, _, error) = await kubectl.RunAsync("get nodes");
        Assert.Equal(1, code);
        Assert.StartsWith("Unable to connect to the server: ", error, StringComparison.Ordinal);
    }
}
