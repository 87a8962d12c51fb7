using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class WorkloadTests
{
    private const string Deployments = "apis/apps/v1/namespaces/default/deployments";
    private const string Pods = "api/v1/namespaces/default/pods";

    [Fact]
    public async Task A_deployment_spreads_its_pods_and_rolls_to_a_new_template()
    {
        await using var cluster = await ReadyAsync("w1", "w2");
        await cluster.Admin.PostAsync(Deployments, Workloads.Deployment("web", 2));
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync(Deployments + "/web"))["status"]?["availableReplicas"] == 2);
        var nodes = (await cluster.Admin.GetAsync(Pods))["items"]!.AsArray().Select(pod => (string?)pod!["spec"]!["nodeName"]).Order();
        Assert.Equal(["w1", "w2"], nodes);
        await cluster.Admin.MergeAsync(Deployments + "/web", """{"spec": {"template": {"metadata": {"labels": {"app": "web", "v": "2"}}}}}""");
        await Eventually.True(async () => (await cluster.Admin.GetAsync(Deployments + "/web"))["status"] is { } status
            && (int?)status["updatedReplicas"] == 2 && (int?)status["availableReplicas"] == 2 && (int?)status["replicas"] == 2);
        Assert.All((await cluster.Admin.GetAsync(Pods))["items"]!.AsArray(), pod => Assert.Equal("2", (string?)pod!["metadata"]!["labels"]!["v"]));
    }

    [Fact]
    public async Task A_pod_that_no_node_takes_says_why()
    {
        await using var cluster = await ReadyAsync("w1");
        await cluster.Admin.PostAsync(Pods, """{"metadata": {"name": "a"}, "spec": {"nodeSelector": {"gpu": "true"}, "containers": [{"name": "it", "image": "i"}]}}""");
        var pod = await Eventually.NotNull(async () => (await cluster.Admin.GetAsync(Pods + "/a")) is { } found && found["status"]?["conditions"] is not null ? found : null);
        Assert.Equal("0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector.", (string?)pod["status"]!["conditions"]![0]!["message"]);
    }

    [Fact]
    public async Task Jobs_run_to_their_end()
    {
        await using var cluster = await ReadyAsync("w1");
        await cluster.Admin.PostAsync("apis/batch/v1/namespaces/default/jobs",
            """{"metadata": {"name": "once"}, "spec": {"template": {"spec": {"restartPolicy": "Never", "containers": [{"name": "it", "image": "i"}]}}}}""");
        await Eventually.True(async () => ((await cluster.Admin.GetAsync("apis/batch/v1/namespaces/default/jobs/once"))["status"]?["conditions"] as JsonArray)?
            .Any(condition => (string?)condition!["type"] == "Complete") == true);
    }

    [Fact]
    public async Task Stateful_sets_start_in_order_with_volumes_of_their_own()
    {
        await using var cluster = await ReadyAsync("w1");
        await cluster.Admin.PostAsync("apis/storage.k8s.io/v1/csidrivers", """{"metadata": {"name": "rook-ceph.rbd.csi.ceph.com"}, "spec": {}}""");
        await cluster.Admin.PostAsync("apis/storage.k8s.io/v1/storageclasses",
            """{"metadata": {"name": "ceph-block", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "provisioner": "rook-ceph.rbd.csi.ceph.com"}""");
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/statefulsets", """
            {"metadata": {"name": "db"}, "spec": {"replicas": 2, "serviceName": "db", "selector": {"matchLabels": {"app": "db"}},
             "template": {"metadata": {"labels": {"app": "db"}}, "spec": {"containers": [{"name": "it", "image": "i"}]}},
             "volumeClaimTemplates": [{"metadata": {"name": "data"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "5Gi"}}}}]}}
            """);
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync("apis/apps/v1/namespaces/default/statefulsets/db"))["status"]?["readyReplicas"] == 2);
        var claims = (await cluster.Admin.GetAsync("api/v1/namespaces/default/persistentvolumeclaims"))["items"]!.AsArray();
        Assert.Equal(["data-db-0", "data-db-1"], claims.Select(claim => (string)claim!["metadata"]!["name"]!));
        Assert.All(claims, claim => Assert.Equal("ceph-block", (string?)claim!["spec"]!["storageClassName"]));
    }

    [Fact]
    public async Task Services_get_addresses_of_the_pool_that_is_for_them()
    {
        await using var cluster = await ReadyAsync("w1");
        await cluster.Admin.PostAsync("apis/apiextensions.k8s.io/v1/customresourcedefinitions", """
            {"metadata": {"name": "ipaddresspools.metallb.io"}, "spec": {"group": "metallb.io", "scope": "Namespaced", "names": {"plural": "ipaddresspools", "kind": "IPAddressPool"},
             "versions": [{"name": "v1beta1", "served": true, "storage": true, "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}}]}}
            """);
        const string pools = "apis/metallb.io/v1beta1/namespaces/default/ipaddresspools";
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, pools)).Code == HttpStatusCode.OK);
        await cluster.Admin.PostAsync(pools, Pool("internal", "10.20.1.1-10.20.1.127"));
        await cluster.Admin.PostAsync(pools, Pool("external", "10.20.1.128-10.20.1.254"));
        await cluster.Admin.PostAsync("api/v1/namespaces/default/services", """{"metadata": {"name": "out", "labels": {"pool": "external"}}, "spec": {"type": "LoadBalancer", "ports": [{"port": 80}]}}""");
        await cluster.Admin.PostAsync("api/v1/namespaces/default/services", """{"metadata": {"name": "lost"}, "spec": {"type": "LoadBalancer", "ports": [{"port": 80}]}}""");
        var controller = JsonNode.Parse(Workloads.Deployment("controller", 1))!;
        controller["metadata"]!["labels"] = new JsonObject { ["app.kubernetes.io/name"] = "metallb" };
        await cluster.Admin.PostAsync(Deployments, controller.ToJsonString());
        await Eventually.True(async () => (string?)(await cluster.Admin.GetAsync("api/v1/namespaces/default/services/out"))["status"]!["loadBalancer"]!["ingress"]?[0]!["ip"] == "10.20.1.128");
        Assert.Null((await cluster.Admin.GetAsync("api/v1/namespaces/default/services/lost"))["status"]!["loadBalancer"]!["ingress"]);
    }

    [Fact]
    public async Task Pods_that_ask_for_more_than_their_namespace_allows_are_refused()
    {
        await using var cluster = await ReadyAsync("w1");
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Post, Pods, """{"metadata": {"name": "a"}, "spec": {"hostNetwork": true, "containers": [{"name": "it", "image": "i"}]}}""");
        Assert.Equal(HttpStatusCode.Forbidden, code);
        Assert.Equal("pods \"a\" is forbidden: violates PodSecurity \"baseline:latest\": host namespaces (hostNetwork=true)", (string?)status["message"]);
        await cluster.Admin.MergeAsync("api/v1/namespaces/default", """{"metadata": {"labels": {"pod-security.kubernetes.io/enforce": "privileged"}}}""");
        await cluster.Admin.PostAsync(Pods, """{"metadata": {"name": "a"}, "spec": {"hostNetwork": true, "containers": [{"name": "it", "image": "i"}]}}""");
    }

    [Fact]
    public async Task A_pod_waits_for_the_secret_that_it_names()
    {
        await using var cluster = await ReadyAsync("w1");
        await cluster.Admin.PostAsync(Pods, """{"metadata": {"name": "a"}, "spec": {"containers": [{"name": "it", "image": "i", "env": [{"name": "X", "valueFrom": {"secretKeyRef": {"name": "s", "key": "x"}}}]}]}}""");
        await Eventually.True(async () => (string?)(await cluster.Admin.GetAsync(Pods + "/a"))["status"]!["containerStatuses"]?[0]!["state"]!["waiting"]?["reason"] == "CreateContainerConfigError");
        await cluster.Admin.PostAsync("api/v1/namespaces/default/secrets", """{"metadata": {"name": "s"}, "stringData": {"x": "y"}}""");
        await Eventually.True(async () => (string?)(await cluster.Admin.GetAsync(Pods + "/a"))["status"]!["phase"] == "Running");
    }

    private static string Pool(string name, string range) => $$$"""
        {"apiVersion": "metallb.io/v1beta1", "kind": "IPAddressPool", "metadata": {"name": "{{{name}}}"}, "spec": {"addresses": ["{{{range}}}"], "serviceAllocation": {"serviceSelectors": [{"matchLabels": {"pool": "{{{name}}}"} }]} } }
        """;

    private static async Task<TestCluster> ReadyAsync(params string[] nodes)
    {
        var cluster = await TestCluster.StartAsync(null, nodes);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await Eventually.True(async () => (await cluster.Admin.GetAsync("api/v1/nodes"))["items"]!.AsArray().All(node => node!["spec"]!["taints"] is null));
        return cluster;
    }
}
