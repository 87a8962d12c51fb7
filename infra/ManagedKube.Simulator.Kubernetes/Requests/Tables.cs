using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Objects as tables, for people.</summary>
internal static class Tables
{
    public static bool Wanted(HttpRequest request) => request.Headers.Accept.ToString().Contains("as=Table", StringComparison.Ordinal);

    public static JsonObject Of(Cluster cluster, ResourceInfo resource, IEnumerable<JsonObject> objects, string resourceVersion)
    {
        var columns = Columns(cluster, resource);
        return new JsonObject
        {
            ["kind"] = "Table",
            ["apiVersion"] = "meta.k8s.io/v1",
            ["metadata"] = new JsonObject { ["resourceVersion"] = resourceVersion },
            ["columnDefinitions"] = new JsonArray([.. columns.Select(column => (JsonNode)new JsonObject
            {
                ["name"] = column.Name,
                ["type"] = column.Type,
                ["format"] = column.Name == "Name" ? "name" : "",
                ["description"] = column.Name,
                ["priority"] = column.IsWide ? 1 : 0,
            })]),
            ["rows"] = new JsonArray([.. objects.Select(item => (JsonNode)new JsonObject
            {
                ["cells"] = new JsonArray([.. columns.Select(column => column.Cell(item)?.DeepClone())]),
                ["object"] = Partial(item),
            })]),
        };
    }

    private static IReadOnlyList<TableColumn> Columns(Cluster cluster, ResourceInfo resource)
    {
        var now = cluster.Time.GetUtcNow();
        if (resource.Custom is { } custom)
            return CustomColumns.Of(custom, now);
        return BuiltInColumns.Of(resource.Id, now);
    }

    /// <summary>What a client gets of an object beside its row.</summary>
    private static JsonObject Partial(JsonObject item) => new()
    {
        ["kind"] = "PartialObjectMetadata",
        ["apiVersion"] = "meta.k8s.io/v1",
        ["metadata"] = item["metadata"]?.DeepClone(),
    };
}
