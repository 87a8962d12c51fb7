using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class GenericVerbTests
{
    private const string Maps = "api/v1/namespaces/default/configmaps";

    [Fact]
    public async Task A_stale_update_is_a_conflict()
    {
        await using var cluster = await TestCluster.StartAsync();
        var old = await cluster.Admin.PostAsync(Maps, Map("a"));
        await cluster.Admin.MergeAsync(Maps + "/a", """{"data": {"x": "2"}}""");
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Put, Maps + "/a", old.ToJsonString());
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Equal(
            "Operation cannot be fulfilled on configmaps \"a\": the object has been modified; please apply your changes to the latest version and try again",
            (string?)status["message"]);
    }

    [Fact]
    public async Task An_object_is_created_once_and_only_in_a_namespace_that_is_there()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, Map("a"));
        var (twice, _) = await cluster.Admin.SendAsync(HttpMethod.Post, Maps, Map("a"));
        Assert.Equal(HttpStatusCode.Conflict, twice);
        var (missing, status) = await cluster.Admin.SendAsync(HttpMethod.Post, "api/v1/namespaces/nowhere/configmaps", Map("a"));
        Assert.Equal(HttpStatusCode.NotFound, missing);
        Assert.Equal("namespaces \"nowhere\" not found", (string?)status["message"]);
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps + "?dryRun=All", Map("a"));
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Admin.SendAsync(HttpMethod.Get, Maps + "/a")).Code);
        await cluster.Admin.PostAsync(Maps, Map("a"));
        await cluster.Admin.SendAsync(HttpMethod.Delete, Maps + "/a?dryRun=All");
        await cluster.Admin.GetAsync(Maps + "/a");
    }

    [Theory]
    [InlineData("Strict", HttpStatusCode.BadRequest)]
    [InlineData("Ignore", HttpStatusCode.Created)]
    public async Task Unknown_fields_are_treated_as_asked_for(string validation, HttpStatusCode expected)
    {
        await using var cluster = await TestCluster.StartAsync();
        var (code, _) = await cluster.Admin.SendAsync(HttpMethod.Post, $"{Maps}?fieldValidation={validation}", """{"metadata": {"name": "a"}, "dat": {}}""");
        Assert.Equal(expected, code);
    }

    [Fact]
    public async Task All_rules_that_an_object_breaks_are_told()
    {
        await using var cluster = await TestCluster.StartAsync();
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Post, "apis/apps/v1/namespaces/default/deployments",
            """{"metadata": {"name": "Web"}, "spec": {"template": {"spec": {"containers": [{"name": "it"}]}}}}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code);
        var fields = status["details"]!["causes"]!.AsArray().Select(cause => (string)cause!["field"]!).ToList();
        Assert.Equal(["metadata.name", "spec.selector", "spec.template.spec.containers[0].image"], fields);
    }

    [Fact]
    public async Task What_may_not_change_is_refused()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("web", 1));
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Patch, "apis/apps/v1/namespaces/default/deployments/web",
            """{"spec": {"selector": {"matchLabels": {"app": "x"}}, "template": {"metadata": {"labels": {"app": "x"}}}}}""", "application/merge-patch+json");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code);
        Assert.Contains("spec.selector: Invalid value", (string?)status["message"], StringComparison.Ordinal);
        Assert.Contains("field is immutable", (string?)status["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generation_counts_changes_of_what_is_wanted()
    {
        await using var cluster = await TestCluster.StartAsync();
        const string web = "apis/apps/v1/namespaces/default/deployments/web";
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("web", 1));
        await cluster.Admin.MergeAsync(web, """{"metadata": {"labels": {"a": "b"}}}""");
        Assert.Equal(1, (int?)(await cluster.Admin.GetAsync(web))["metadata"]!["generation"]);
        await cluster.Admin.MergeAsync(web, """{"spec": {"replicas": 2}}""");
        Assert.Equal(2, (int?)(await cluster.Admin.GetAsync(web))["metadata"]!["generation"]);
    }

    [Fact]
    public async Task Strategic_patches_merge_entries_of_lists()
    {
        await using var cluster = await TestCluster.StartAsync();
        const string web = "apis/apps/v1/namespaces/default/deployments/web";
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("web", 1));
        var (_, body) = await cluster.Admin.SendAsync(HttpMethod.Patch, web,
            """{"spec": {"template": {"spec": {"containers": [{"name": "it", "env": [{"name": "A", "value": "1"}]}, {"name": "side", "image": "b"}]}}}}""", "application/strategic-merge-patch+json");
        var containers = body["spec"]!["template"]!["spec"]!["containers"]!.AsArray();
        Assert.Equal("nginx:1.27", (string?)containers.Single(container => (string?)container!["name"] == "it")!["image"]);
        Assert.Equal(2, containers.Count);
        (_, body) = await cluster.Admin.SendAsync(HttpMethod.Patch, web,
            """{"spec": {"template": {"spec": {"containers": [{"name": "side", "$patch": "delete"}]}}}}""", "application/strategic-merge-patch+json");
        Assert.Single(body["spec"]!["template"]!["spec"]!["containers"]!.AsArray());
    }

    [Fact]
    public async Task JSON_patches_test_before_they_change()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, Map("a"));
        var (ok, body) = await cluster.Admin.SendAsync(HttpMethod.Patch, Maps + "/a",
            """[{"op": "test", "path": "/data/x", "value": "1"}, {"op": "replace", "path": "/data/x", "value": "2"}, {"op": "add", "path": "/metadata/labels/example.com~1y", "value": "3"}]""", "application/json-patch+json");
        Assert.Equal(HttpStatusCode.OK, ok);
        Assert.Equal("2", (string?)body["data"]!["x"]);
        Assert.Equal("3", (string?)body["metadata"]!["labels"]!["example.com/y"]);
        var (failed, _) = await cluster.Admin.SendAsync(HttpMethod.Patch, Maps + "/a", """[{"op": "test", "path": "/data/x", "value": "1"}]""", "application/json-patch+json");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, failed);
    }

    [Fact]
    public async Task Lists_come_in_pages_and_by_selectors()
    {
        await using var cluster = await TestCluster.StartAsync();
        foreach (var name in new[] { "a", "b", "c" })
            await cluster.Admin.PostAsync(Maps, Map(name));
        var first = await cluster.Admin.GetAsync(Maps + "?limit=2&labelSelector=kind%3Dtest");
        Assert.Equal(["a", "b"], Names(first));
        Assert.Equal(1, (int?)first["metadata"]!["remainingItemCount"]);
        var rest = await cluster.Admin.GetAsync(
            $"{Maps}?limit=2&labelSelector=kind%3Dtest&continue={Uri.EscapeDataString((string)first["metadata"]!["continue"]!)}");
        Assert.Equal(["c"], Names(rest));
        Assert.Equal(["b"], Names(await cluster.Admin.GetAsync(Maps + "?fieldSelector=metadata.name%3Db")));
        Assert.Empty(Names(await cluster.Admin.GetAsync(Maps + "?labelSelector=kind%20notin%20(test),kind")));
    }

    [Fact]
    public async Task Finalizers_keep_an_object_until_they_are_gone()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a", "finalizers": ["example.com/x"]}}""");
        await cluster.Admin.SendAsync(HttpMethod.Delete, Maps + "/a");
        Assert.NotNull((await cluster.Admin.GetAsync(Maps + "/a"))["metadata"]!["deletionTimestamp"]);
        await cluster.Admin.MergeAsync(Maps + "/a", """{"metadata": {"finalizers": null}}""");
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Admin.SendAsync(HttpMethod.Get, Maps + "/a")).Code);
    }

    [Fact]
    public async Task What_an_object_owns_goes_with_it()
    {
        await using var cluster = await TestCluster.StartAsync();
        var owner = await cluster.Admin.PostAsync(Maps, Map("owner"));
        await cluster.Admin.PostAsync(Maps, $$$"""
            {"metadata": {"name": "owned", "ownerReferences": [{"apiVersion": "v1", "kind": "ConfigMap", "name": "owner", "uid": "{{{owner["metadata"]!["uid"]}}}"}]} }
            """);
        await cluster.Admin.SendAsync(HttpMethod.Delete, Maps + "/owner");
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, Maps + "/owned")).Code == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_namespace_takes_its_objects_with_it()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync("api/v1/namespaces", """{"metadata": {"name": "demo"}}""");
        await cluster.Admin.PostAsync("api/v1/namespaces/demo/configmaps", """{"metadata": {"name": "a", "finalizers": ["example.com/x"]}}""");
        var (_, answer) = await cluster.Admin.SendAsync(HttpMethod.Delete, "api/v1/namespaces/demo");
        Assert.Equal("Terminating", (string?)answer["status"]!["phase"]);
        var (refused, _) = await cluster.Admin.SendAsync(HttpMethod.Post, "api/v1/namespaces/demo/configmaps", Map("b"));
        Assert.Equal(HttpStatusCode.Forbidden, refused);
        await Eventually.True(async () => (await cluster.Admin.GetAsync("api/v1/namespaces/demo"))["status"]!["conditions"] is JsonArray { Count: 2 });
        await cluster.Admin.MergeAsync("api/v1/namespaces/demo/configmaps/a", """{"metadata": {"finalizers": null}}""");
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, "api/v1/namespaces/demo")).Code == HttpStatusCode.NotFound);
    }

    private static string Map(string name) => $$$"""{"metadata": {"name": "{{{name}}}", "labels": {"kind": "test"} }, "data": {"x": "1"} }""";

    private static IEnumerable<string> Names(JsonNode list) => list["items"]!.AsArray().Select(item => (string)item!["metadata"]!["name"]!);
}
