using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>Reads fields of Kubernetes objects; what is missing is null or empty.</summary>
internal static class ObjectFields
{
    public static string Name(this JsonObject item) => item.Text("metadata", "name") ?? "";

    public static string Namespace(this JsonObject item) => item.Text("metadata", "namespace") ?? "";

    public static string? Label(this JsonObject item, string key) => item.Text("metadata", "labels", key);

    public static JsonNode? At(this JsonNode item, params ReadOnlySpan<string> path)
    {
        var node = item;
        foreach (var name in path)
        {
            if (node is not JsonObject map || map[name] is not { } next)
                return null;
            node = next;
        }

        return node;
    }

    public static string? Text(this JsonNode item, params ReadOnlySpan<string> path) => item.At(path) is JsonValue value ? value.ToString() : null;

    public static int Number(this JsonNode item, params ReadOnlySpan<string> path) =>
        item.At(path) is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;

    public static IEnumerable<JsonObject> Items(this JsonNode item, params ReadOnlySpan<string> path) =>
        (item.At(path) as JsonArray ?? []).OfType<JsonObject>();

    public static IEnumerable<string> Texts(this JsonNode item, params ReadOnlySpan<string> path) =>
        (item.At(path) as JsonArray ?? []).OfType<JsonValue>().Select(value => value.ToString());

    /// <summary>The status of a condition, <c>True</c>, <c>False</c> or <c>Unknown</c>; null when the object has no such condition.</summary>
    public static string? Condition(this JsonObject item, string type) =>
        item.Items("status", "conditions").FirstOrDefault(condition => condition.Text("type") == type)?.Text("status");
}
