using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class OperatorTests
{
    private const string Issuers = "apis/cert-manager.io/v1/clusterissuers";
    private const string Certificates = "apis/cert-manager.io/v1/namespaces/default/certificates";

    [Fact]
    public async Task Certificates_are_issued_once_the_operator_runs()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        await DefineAsync(cluster, "cert-manager.io", "clusterissuers", "ClusterIssuer", "Cluster");
        await DefineAsync(cluster, "cert-manager.io", "certificates", "Certificate", "Namespaced");
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, Certificates)).Code == HttpStatusCode.OK);
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, Issuers)).Code == HttpStatusCode.OK);
        await cluster.Admin.PostAsync(Issuers, """{"apiVersion": "cert-manager.io/v1", "kind": "ClusterIssuer", "metadata": {"name": "internal"}, "spec": {"selfSigned": {}}}""");
        await cluster.Admin.PostAsync(Certificates, """
            {"apiVersion": "cert-manager.io/v1", "kind": "Certificate", "metadata": {"name": "wildcard"}, "spec": {"secretName": "wildcard-tls", "dnsNames": ["*.internal.example.com"], "issuerRef": {"kind": "ClusterIssuer", "name": "internal"}}}
            """);
        Assert.Null((await cluster.Admin.GetAsync(Issuers + "/internal"))["status"]);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("cert-manager", 1));
        await Eventually.True(async () => Holds(await cluster.Admin.GetAsync(Certificates + "/wildcard"), "Ready"));
        Assert.Equal("kubernetes.io/tls", (string?)(await cluster.Admin.GetAsync("api/v1/namespaces/default/secrets/wildcard-tls"))["type"]);
    }

    [Fact]
    public async Task An_aggregated_API_is_available_with_a_pod_behind_its_service()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        const string services = "apis/apiregistration.k8s.io/v1/apiservices";
        await cluster.Admin.PostAsync(services, """
            {"metadata": {"name": "v1beta1.metrics.k8s.io"}, "spec": {"group": "metrics.k8s.io", "version": "v1beta1", "groupPriorityMinimum": 100, "versionPriority": 100, "service": {"name": "metrics", "namespace": "default"}}}
            """);
        await Eventually.True(async () => (await cluster.Admin.GetAsync(services + "/v1beta1.metrics.k8s.io"))["status"]?["conditions"] is not null);
        Assert.False(Holds(await cluster.Admin.GetAsync(services + "/v1beta1.metrics.k8s.io"), "Available"));
        await cluster.Admin.PostAsync("api/v1/namespaces/default/services", """{"metadata": {"name": "metrics"}, "spec": {"selector": {"app": "metrics"}, "ports": [{"port": 443}]}}""");
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("metrics", 1));
        await Eventually.True(async () => Holds(await cluster.Admin.GetAsync(services + "/v1beta1.metrics.k8s.io"), "Available"));
    }

    private static bool Holds(JsonNode body, string type) =>
        (body["status"]?["conditions"] as JsonArray)?.Any(condition => (string?)condition!["type"] == type && (string?)condition["status"] == "True") == true;

    private static Task<JsonNode> DefineAsync(TestCluster cluster, string group, string plural, string kind, string scope) =>
        cluster.Admin.PostAsync("apis/apiextensions.k8s.io/v1/customresourcedefinitions", $$$"""
            {"metadata": {"name": "{{{plural}}}.{{{group}}}"}, "spec": {"group": "{{{group}}}", "scope": "{{{scope}}}", "names": {"plural": "{{{plural}}}", "kind": "{{{kind}}}"},
             "versions": [{"name": "v1", "served": true, "storage": true, "subresources": {"status": {} }, "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true} } }]} }
            """);
}
