using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class CustomResourceTests
{
    private const string Definitions = "apis/apiextensions.k8s.io/v1/customresourcedefinitions";
    private const string Wheels = "apis/example.com/v1/namespaces/default/wheels";

    private const string Definition = """
        {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": "wheels.example.com"}, "spec": {
          "group": "example.com", "scope": "Namespaced", "names": {"plural": "wheels", "kind": "Wheel", "shortNames": ["wh"]},
          "versions": [{"name": "v1", "served": true, "storage": true, "subresources": {"status": {}},
            "additionalPrinterColumns": [{"name": "Size", "type": "integer", "jsonPath": ".spec.size"}],
            "schema": {"openAPIV3Schema": {"type": "object", "properties": {
              "spec": {"type": "object", "required": ["size"], "properties": {
                "size": {"type": "integer", "minimum": 1}, "colour": {"type": "string", "default": "black", "enum": ["black", "red"]},
                "spokes": {"type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], "items": {"type": "object", "properties": {"name": {"type": "string"}, "length": {"type": "integer"}}}}}},
              "status": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}}}}]}}
        """;

    [Fact]
    public async Task Objects_are_served_once_their_definition_is_established()
    {
        await using var cluster = await StartAsync();
        var made = await cluster.Admin.PostAsync(Wheels, Wheel("a", """{"size": 3, "unknown": 1}"""));
        Assert.Equal("""{"size":3,"colour":"black"}""", made["spec"]!.ToJsonString());
        var groups = await cluster.Admin.GetAsync("apis/example.com/v1");
        Assert.Equal(["wheels", "wheels/status"], groups["resources"]!.AsArray().Select(resource => (string)resource!["name"]!));
        var (_, table) = await cluster.Admin.SendAsync(HttpMethod.Get, Wheels, accept: "application/json;as=Table;v=v1;g=meta.k8s.io");
        Assert.Equal("""["a",3]""", table["rows"]![0]!["cells"]!.ToJsonString());
    }

    [Fact]
    public async Task Objects_that_break_their_schema_are_refused_with_all_reasons()
    {
        await using var cluster = await StartAsync();
        var (code, status) = await cluster.Admin.SendAsync(HttpMethod.Post, Wheels, Wheel("a", """{"size": 0, "colour": "blue"}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code);
        Assert.Equal(["spec.colour", "spec.size"], status["details"]!["causes"]!.AsArray().Select(cause => (string)cause!["field"]!).Order());
        var (_, missing) = await cluster.Admin.SendAsync(HttpMethod.Post, Wheels, Wheel("a", "{}"));
        Assert.Equal("Wheel.example.com \"a\" is invalid: spec.size: Required value", (string?)missing["message"]);
    }

    [Fact]
    public async Task The_status_has_a_path_of_its_own()
    {
        await using var cluster = await StartAsync();
        await cluster.Admin.PostAsync(Wheels, """{"apiVersion": "example.com/v1", "kind": "Wheel", "metadata": {"name": "a"}, "spec": {"size": 1}, "status": {"phase": "Turning"}}""");
        Assert.Null((await cluster.Admin.GetAsync(Wheels + "/a"))["status"]);
        var changed = await cluster.Admin.MergeAsync(Wheels + "/a/status", """{"status": {"phase": "Turning"}, "spec": {"size": 9}}""");
        Assert.Equal("Turning", (string?)changed["status"]!["phase"]);
        Assert.Equal(1, (int?)changed["spec"]!["size"]);
        Assert.Equal(1, (int?)changed["metadata"]!["generation"]);
    }

    [Fact]
    public async Task Lists_with_keys_are_merged_by_server_side_apply()
    {
        await using var cluster = await StartAsync();
        await cluster.Admin.ApplyAsync(Wheels + "/a", Wheel("a", """{"size": 1, "spokes": [{"name": "x", "length": 1}]}"""), "first");
        var both = await cluster.Admin.ApplyAsync(Wheels + "/a", Wheel("a", """{"size": 1, "spokes": [{"name": "y", "length": 2}]}"""), "second");
        Assert.Equal(2, both["spec"]!["spokes"]!.AsArray().Count);
        var (code, _) = await cluster.Admin.SendAsync(HttpMethod.Patch, Wheels + "/a", "{}", "application/strategic-merge-patch+json");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, code);
    }

    [Fact]
    public async Task A_definition_takes_its_objects_with_it()
    {
        await using var cluster = await StartAsync();
        await cluster.Admin.PostAsync(Wheels, Wheel("a", """{"size": 3}"""));
        await cluster.Admin.SendAsync(HttpMethod.Delete, Definitions + "/wheels.example.com");
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, Definitions + "/wheels.example.com")).Code == HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Admin.SendAsync(HttpMethod.Get, Wheels)).Code);
    }

    private static async Task<TestCluster> StartAsync()
    {
        var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Definitions, Definition);
        await Eventually.True(async () => (await cluster.Admin.GetAsync(Definitions + "/wheels.example.com"))["status"]!["conditions"]!.AsArray()
            .Any(condition => (string?)condition!["type"] == "Established" && (string?)condition["status"] == "True"));
        return cluster;
    }

    private static string Wheel(string name, string spec) => $$$"""{"apiVersion": "example.com/v1", "kind": "Wheel", "metadata": {"name": "{{{name}}}"}, "spec": {{{spec}}} }""";
}
