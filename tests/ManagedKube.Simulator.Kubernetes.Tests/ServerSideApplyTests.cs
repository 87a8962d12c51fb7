using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class ServerSideApplyTests
{
    private const string Map = "api/v1/namespaces/default/configmaps/it";
    private const string Web = "apis/apps/v1/namespaces/default/deployments/web";

    [Fact]
    public async Task Fields_of_others_are_a_conflict_that_names_them()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "1", "b": "1"}"""), "first");

        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Patch, Map + "?fieldManager=second", ConfigMap("""{"a": "2", "c": "2"}"""), "application/apply-patch+yaml");

        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Equal("Apply failed with 1 conflict: conflict with \"first\": .data.a", (string?)status["message"]);
        Assert.Equal(".data.a", (string?)status["details"]!["causes"]![0]!["field"]);
        var forced = await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "2", "c": "2"}"""), "second", force: true);
        Assert.Equal("""{"a":"2","b":"1","c":"2"}""", forced["data"]!.ToJsonString());
        Assert.Equal("""{"f:data":{"f:b":{}}}""", Fields(forced, "first"));
        Assert.Equal("""{"f:data":{"f:a":{},"f:c":{}}}""", Fields(forced, "second"));
    }

    [Fact]
    public async Task The_same_value_is_shared_and_goes_with_the_last_owner()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "1", "b": "1"}"""), "first");
        await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "1"}"""), "second");
        var less = await cluster.Admin.ApplyAsync(Map, ConfigMap("{}"), "first");
        Assert.Equal("""{"a":"1"}""", less["data"]!.ToJsonString());
        var none = await cluster.Admin.ApplyAsync(Map, ConfigMap("{}"), "second");
        Assert.Null((none["data"] as JsonObject)?["a"]);
    }

    [Fact]
    public async Task Applying_the_same_again_changes_nothing()
    {
        await using var cluster = await TestCluster.StartAsync();
        var first = await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "1"}"""));
        var second = await cluster.Admin.ApplyAsync(Map, ConfigMap("""{"a": "1"}"""));
        Assert.Equal((string?)first["metadata"]!["resourceVersion"], (string?)second["metadata"]!["resourceVersion"]);
    }

    [Fact]
    public async Task Entries_of_lists_have_owners_of_their_own()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "it", "image": "a:1"}"""), "first");
        var both = await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "side", "image": "b:1"}"""), "second");
        Assert.Equal(["it", "side"], both["spec"]!["template"]!["spec"]!["containers"]!.AsArray().Select(container => (string)container!["name"]!));
        await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "side", "image": "b:1", "env": [{"name": "X", "value": "1"}]}"""), "second");
        var one = await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "side", "image": "b:1"}"""), "first");
        Assert.Equal(["side"], one["spec"]!["template"]!["spec"]!["containers"]!.AsArray().Select(container => (string)container!["name"]!));
        Assert.Equal("X", (string?)one["spec"]!["template"]!["spec"]!["containers"]![0]!["env"]![0]!["name"]);
    }

    [Fact]
    public async Task An_update_takes_the_fields_that_it_changes()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "it", "image": "a:1"}""", replicas: 2), "first");
        await cluster.Admin.MergeAsync(Web + "?fieldManager=person", """{"spec": {"replicas": 3}}""");
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Patch, Web + "?fieldManager=first", Deployment("""{"name": "it", "image": "a:1"}""", replicas: 2), "application/apply-patch+yaml");
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Equal("Apply failed with 1 conflict: conflict with \"person\" using apps/v1: .spec.replicas", (string?)status["message"]);
    }

    [Fact]
    public async Task Defaults_are_no_drift_in_a_dry_run()
    {
        await using var cluster = await TestCluster.StartAsync();
        var made = await cluster.Admin.ApplyAsync(Web, Deployment("""{"name": "it", "image": "a:1", "ports": [{"containerPort": 80}]}"""));
        var (_, dry) = await cluster.Admin.SendAsync(HttpMethod.Patch, Web + "?fieldManager=test&dryRun=All&force=true",
            Deployment("""{"name": "it", "image": "a:1", "ports": [{"containerPort": 80}]}"""), "application/apply-patch+yaml");
        Assert.Equal(made["spec"]!.ToJsonString(), dry["spec"]!.ToJsonString());
        var (_, other) = await cluster.Admin.SendAsync(HttpMethod.Patch, Web + "?fieldManager=test&dryRun=All&force=true",
            Deployment("""{"name": "it", "image": "a:2"}"""), "application/apply-patch+yaml");
        Assert.True(other["spec"] is not null, other.ToJsonString());
        Assert.Equal("a:2", (string?)other["spec"]!["template"]!["spec"]!["containers"]![0]!["image"]);
        Assert.Equal("a:1", (string?)(await cluster.Admin.GetAsync(Web))["spec"]!["template"]!["spec"]!["containers"]![0]!["image"]);
    }

    [Fact]
    public async Task A_field_that_a_kind_does_not_have_is_refused()
    {
        await using var cluster = await TestCluster.StartAsync();
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Patch, Map + "?fieldManager=test", """{"apiVersion": "v1", "kind": "ConfigMap", "dat": {}}""", "application/apply-patch+yaml");
        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.Contains(".dat: field not declared in schema", (string?)status["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task YAML_is_applied_as_well()
    {
        await using var cluster = await TestCluster.StartAsync();
        var made = await cluster.Admin.ApplyAsync(Map, "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: \"1\"\n");
        Assert.Equal("1", (string?)made["data"]!["a"]);
    }

    private static string ConfigMap(string data) => $$"""{"apiVersion": "v1", "kind": "ConfigMap", "data": {{data}}}""";

    private static string Deployment(string container, int replicas = 1) => $$$"""
        {"apiVersion": "apps/v1", "kind": "Deployment", "spec": {"replicas": {{{replicas}}}, "selector": {"matchLabels": {"a": "b"} },
         "template": {"metadata": {"labels": {"a": "b"} }, "spec": {"containers": [{{{container}}}]} } } }
        """;

    private static string? Fields(JsonNode body, string manager) =>
        body["metadata"]!["managedFields"]!.AsArray().FirstOrDefault(entry => (string?)entry!["manager"] == manager)?["fieldsV1"]!.ToJsonString();
}
