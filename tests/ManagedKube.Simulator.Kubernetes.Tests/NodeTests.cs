using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class NodeTests
{
    [Fact]
    public async Task A_node_is_what_its_kubelet_says()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        var node = await cluster.Admin.GetAsync("api/v1/nodes/w1");
        Assert.Equal("12", (string?)node["status"]!["capacity"]!["cpu"]);
        Assert.Equal("25165824Ki", (string?)node["status"]!["capacity"]!["memory"]);
        Assert.Equal("110", (string?)node["status"]!["capacity"]!["pods"]);
        Assert.Equal("v1.36.5", (string?)node["status"]!["nodeInfo"]!["kubeletVersion"]);
        Assert.StartsWith("10.64.", (string?)node["spec"]!["podCIDR"], StringComparison.Ordinal);
        Assert.NotNull(await cluster.Admin.GetAsync("apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/w1"));
    }

    [Fact]
    public async Task Nodes_are_ready_once_a_pod_network_is_there()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        Assert.Equal("KubeletNotReady", (string?)Ready(await cluster.Admin.GetAsync("api/v1/nodes/w1"))["reason"]);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await Eventually.True(async () => IsReady(await cluster.Admin.GetAsync("api/v1/nodes/w1")));
        await Eventually.True(async () => (await cluster.Admin.GetAsync("api/v1/nodes/w1"))["spec"]!["taints"] is null);
    }

    [Fact]
    public async Task A_worker_sets_labels_only_where_it_may()
    {
        await using var cluster = await TestCluster.StartAsync();
        cluster.Api.Report(TestCluster.Node("w1") with { Labels = Labels(("topology.kubernetes.io/zone", "AZ05"), ("mk.ms-cloud-temple.com/storage", "true")) });
        await Eventually.True(async () => Label(await NodesAsync(cluster), "w1", "topology.kubernetes.io/zone") == "AZ05");
        Assert.Equal("true", Label(await NodesAsync(cluster), "w1", "mk.ms-cloud-temple.com/storage"));

        // One label that is refused keeps all of them from being set.
        cluster.Api.Report(TestCluster.Node("w2") with { Labels = Labels(("topology.kubernetes.io/zone", "AZ05"), ("node-role.kubernetes.io/worker", "")) });
        cluster.Api.Report(TestCluster.Node("c1") with { Labels = Labels(("node-role.kubernetes.io/control-plane", "")) });
        await Eventually.True(async () => Label(await NodesAsync(cluster), "c1", "node-role.kubernetes.io/control-plane") == "");
        Assert.Null(Label(await NodesAsync(cluster), "w2", "topology.kubernetes.io/zone"));
    }

    [Fact]
    public async Task Labels_that_are_not_wanted_any_more_go_and_those_of_others_stay()
    {
        await using var cluster = await TestCluster.StartAsync();
        cluster.Api.Report(TestCluster.Node("w1") with { Labels = Labels(("example.com/a", "1")) });
        await Eventually.True(async () => Label(await NodesAsync(cluster), "w1", "example.com/a") == "1");
        await cluster.Admin.MergeAsync("api/v1/nodes/w1", """{"metadata": {"labels": {"node-role.kubernetes.io/worker": ""}}}""");
        cluster.Api.Report(TestCluster.Node("w1") with { Labels = Labels(("example.com/b", "2")) });
        await Eventually.True(async () => Label(await NodesAsync(cluster), "w1", "example.com/b") == "2");
        Assert.Null(Label(await NodesAsync(cluster), "w1", "example.com/a"));
        Assert.Equal("", Label(await NodesAsync(cluster), "w1", "node-role.kubernetes.io/worker"));
    }

    [Fact]
    public async Task Taints_are_registered_once()
    {
        await using var cluster = await TestCluster.StartAsync();
        var report = TestCluster.Node("w1") with { Taints = Labels(("node-role.kubernetes.io/storage", "NoSchedule")) };
        cluster.Api.Report(report);
        await Eventually.True(async () => Taints(await NodesAsync(cluster), "w1").Contains("node-role.kubernetes.io/storage"));
        cluster.Api.Report(report with { Taints = Labels(("example.com/x", "y:NoSchedule")), KubeletVersion = "v1.36.6" });
        await Eventually.True(async () => (string?)(await cluster.Admin.GetAsync("api/v1/nodes/w1"))["status"]!["nodeInfo"]!["kubeletVersion"] == "v1.36.6");
        Assert.DoesNotContain("example.com/x", Taints(await NodesAsync(cluster), "w1"));
    }

    [Fact]
    public async Task A_silent_node_is_unknown_and_its_pods_are_not_ready()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await Eventually.True(async () => IsReady(await cluster.Admin.GetAsync("api/v1/nodes/w1")));
        cluster.Api.Silence("w1");
        await Eventually.True(async () => (string?)Ready(await cluster.Admin.GetAsync("api/v1/nodes/w1"))["status"] == "Unknown");
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync("apis/apps/v1/namespaces/kube-system/daemonsets/cilium"))["status"]!["numberReady"] == 0);
        cluster.Api.Report(TestCluster.Node("w1"));
        await Eventually.True(async () => IsReady(await cluster.Admin.GetAsync("api/v1/nodes/w1")));
    }

    [Fact]
    public async Task A_deleted_node_comes_back_only_when_its_kubelet_starts_again()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1", "w2");
        await cluster.Admin.SendAsync(HttpMethod.Delete, "api/v1/nodes/w1");
        await cluster.Admin.MergeAsync("api/v1/nodes/w2", """{"spec": {"unschedulable": true}}""");
        await Eventually.True(async () => Taints(await NodesAsync(cluster), "w2").Contains("node.kubernetes.io/unschedulable"));
        Assert.Single((await NodesAsync(cluster))["items"]!.AsArray());
        cluster.Api.Report(TestCluster.Node("w1"));
        await Eventually.True(async () => (await NodesAsync(cluster))["items"]!.AsArray().Count == 2);
    }

    [Fact]
    public async Task Control_planes_show_what_they_run_with()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        var pod = await Eventually.NotNull(async () =>
            (await cluster.Admin.SendAsync(HttpMethod.Get, "api/v1/namespaces/kube-system/pods/kube-apiserver-c1")).Body is JsonObject body && body["spec"] is not null ? body : null);
        Assert.Contains("--service-cluster-ip-range=10.96.0.0/16", pod["spec"]!["containers"]![0]!["command"]!.AsArray().Select(flag => (string)flag!));
        cluster.Api.Report(TestCluster.Node("c1") with { ApiServerFlags = ["--oidc-issuer-url=https://login.example.com"] });
        await Eventually.True(async () => (await cluster.Admin.GetAsync("api/v1/namespaces/kube-system/pods/kube-apiserver-c1"))
            .ToJsonString().Contains("--oidc-issuer-url", StringComparison.Ordinal));
        var manager = await cluster.Admin.GetAsync("api/v1/namespaces/kube-system/pods/kube-controller-manager-c1");
        Assert.Contains("--cluster-cidr=10.64.0.0/12", manager["spec"]!["containers"]![0]!["command"]!.AsArray().Select(flag => (string)flag!));
        Assert.Equal("10.96.0.1", (string?)(await cluster.Admin.GetAsync("api/v1/namespaces/default/services/kubernetes"))["spec"]!["clusterIP"]);
        Assert.Equal("10.96.0.10", (string?)(await cluster.Admin.GetAsync("api/v1/namespaces/kube-system/services/kube-dns"))["spec"]!["clusterIP"]);
        Assert.Contains(
            "kubernetes ctopr-cluster.local ",
            (string?)(await cluster.Admin.GetAsync("api/v1/namespaces/kube-system/configmaps/coredns"))["data"]!["Corefile"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kubelets_ask_for_certificates_that_are_signed_once_approved()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        const string requests = "apis/certificates.k8s.io/v1/certificatesigningrequests";
        var request = await Eventually.NotNull(async () => (await cluster.Admin.GetAsync(requests))["items"]!.AsArray().FirstOrDefault());
        Assert.Equal("system:node:w1", (string?)request["spec"]!["username"]);
        var name = (string)request["metadata"]!["name"]!;
        request["status"] = JsonNode.Parse("""{"conditions": [{"type": "Approved", "status": "True", "reason": "ByTest"}]}""");
        await cluster.Admin.SendAsync(HttpMethod.Put, $"{requests}/{name}/approval", request.ToJsonString());
        await Eventually.True(async () => (await cluster.Admin.GetAsync($"{requests}/{name}"))["status"]!["certificate"] is not null);
    }

    private static Task<JsonNode> NodesAsync(TestCluster cluster) => cluster.Admin.GetAsync("api/v1/nodes");

    private static JsonNode? Find(JsonNode nodes, string name) => nodes["items"]!.AsArray().FirstOrDefault(node => (string?)node!["metadata"]!["name"] == name);

    private static string? Label(JsonNode nodes, string name, string label) => (string?)Find(nodes, name)?["metadata"]!["labels"]![label];

    private static IEnumerable<string?> Taints(JsonNode nodes, string name) =>
        (Find(nodes, name)?["spec"]!["taints"] as JsonArray ?? []).Select(taint => (string?)taint!["key"]);

    private static JsonNode Ready(JsonNode node) => node["status"]!["conditions"]!.AsArray().Single(condition => (string?)condition!["type"] == "Ready")!;

    private static bool IsReady(JsonNode node) => (string?)Ready(node)["status"] == "True";

    private static ImmutableSortedDictionary<string, string> Labels(params (string Key, string Value)[] labels) =>
        labels.ToImmutableSortedDictionary(label => label.Key, label => label.Value);
}
