using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>Server-side apply as far as the tests need it: maps are merged, containers and ports are lists by name, all else is one value.</summary>
internal static class FakeFields
{
    /// <summary>The fields that an object sets, as managed fields name them.</summary>
    public static JsonObject Of(JsonNode value)
    {
        var fields = new JsonObject();
        if (value is JsonObject map)
            foreach (var (name, child) in map)
                fields[$"f:{name}"] = child is JsonObject or JsonArray ? Of(child) : new JsonObject();
        if (value is JsonArray list && IsByName(list))
            foreach (var item in list.OfType<JsonObject>())
                fields[$$"""k:{"name":"{{(string)item["name"]!}}"}"""] = Of(item);
        return fields;
    }

    /// <summary>Puts a value over another one.</summary>
    public static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
            if (value is JsonObject map && target[name] is JsonObject inner)
                Merge(inner, map);
            else if (value is JsonArray list && IsByName(list) && target[name] is JsonArray items)
                MergeItems(items, list);
            else
                target[name] = value?.DeepClone();
    }

    /// <summary>The paths at which fields are set by one manager and no more, or by another one.</summary>
    public static IEnumerable<string> Leaves(JsonObject fields, string path = "") => fields.Count == 0
        ? [path]
        : fields.SelectMany(field => Leaves((JsonObject)field.Value!, $"{path}/{field.Key}"));

    /// <summary>The value at such a path; null when there is none.</summary>
    public static JsonNode? At(JsonNode? value, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            value = step.StartsWith("k:", StringComparison.Ordinal)
                ? (value as JsonArray)?.OfType<JsonObject>().FirstOrDefault(item => step == $$"""k:{"name":"{{(string?)item["name"]}}"}""")
                : (value as JsonObject)?[step[2..]];
        return value;
    }

    /// <summary>Removes what is at such a path.</summary>
    public static void Remove(JsonObject target, string path)
    {
        var end = path.LastIndexOf('/');
        switch (At(target, path[..end]), path[(end + 1)..])
        {
            case (JsonObject map, var step): map.Remove(step[2..]); break;
            case (JsonArray list, _) when At(target, path) is { } item: list.Remove(item); break;
        }
    }

    private static bool IsByName(JsonArray list) => list.Count > 0 && list.All(item => item is JsonObject map && map["name"] is JsonValue && map["kind"] is null);

    private static void MergeItems(JsonArray target, JsonArray source)
    {
        foreach (var item in source.OfType<JsonObject>())
            if (target.OfType<JsonObject>().FirstOrDefault(other => (string?)other["name"] == (string?)item["name"]) is { } present)
                Merge(present, item);
            else
                target.Add(item.DeepClone());
    }
}
