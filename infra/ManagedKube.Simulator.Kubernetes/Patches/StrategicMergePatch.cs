using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Patches;

/// <summary>
/// A merge patch that knows the types of the built-in kinds: entries of lists are told apart by the first of their keys, and
/// directives beside the fields (<c>$patch</c>, <c>$retainKeys</c>, <c>$setElementOrder</c>, <c>$deleteFromPrimitiveList</c>) say what
/// a plain merge cannot.
/// </summary>
internal static class StrategicMergePatch
{
    private const string Order = "$setElementOrder/";
    private const string DeleteFrom = "$deleteFromPrimitiveList/";

    public static JsonObject Apply(JsonObject target, JsonObject patch, FieldType type)
    {
        if (patch.TextAt("$patch") == "replace")
            return Plain(patch);
        if (patch.TextAt("$patch") == "delete")
            return [];
        var result = target.Copy();
        if (patch["$retainKeys"] is JsonArray retained)
        {
            var names = retained.Select(name => name.AsText()).ToHashSet();
            foreach (var name in result.Select(pair => pair.Key).Where(name => !names.Contains(name)).ToList())
                result.Remove(name);
        }

        foreach (var (name, value) in patch.Where(pair => pair.Key[0] != '$'))
            Merge(result, name, value, type.Member(name) ?? FieldType.Any);
        foreach (var (name, value) in patch.Where(pair => pair.Value is JsonArray))
        {
            if (name.StartsWith(DeleteFrom, StringComparison.Ordinal))
                DeleteValues(result, name[DeleteFrom.Length..], (JsonArray)value!);
            else if (name.StartsWith(Order, StringComparison.Ordinal))
                Sort(result, name[Order.Length..], (JsonArray)value!, type.Member(name[Order.Length..]) ?? FieldType.Any);
        }

        return result;
    }

    private static void Merge(JsonObject result, string name, JsonNode? value, FieldType type)
    {
        switch (value)
        {
            case null:
                result.Remove(name);
                break;
            case JsonObject fields when fields.TextAt("$patch") == "delete":
                result.Remove(name);
                break;
            case JsonObject fields:
                result[name] = Apply(result[name] as JsonObject ?? [], fields, type);
                break;
            case JsonArray items when type.IsAssociative:
                result[name] = MergeList(result[name] as JsonArray ?? [], items, type);
                break;
            default:
                result[name] = value.DeepClone();
                break;
        }
    }

    private static JsonArray MergeList(JsonArray target, JsonArray patch, FieldType type)
    {
        if (type.IsSet)
            return [.. target.Concat(patch).Select(item => item?.DeepClone()).DistinctBy(item => item?.ToJsonString())];
        if (patch.OfType<JsonObject>().Any(item => item.TextAt("$patch") == "replace" && item.Count == 1))
            return [.. patch.OfType<JsonObject>().Where(item => item.TextAt("$patch") is null).Select(Plain)];
        var key = type.Keys[0];
        var merged = target.Select(item => item?.DeepClone()).ToList();
        foreach (var item in patch.OfType<JsonObject>())
        {
            var identity = item[key] ?? throw ApiException.BadRequest($"map: {item.ToJsonString()} does not contain declared merge key: {key}");
            var at = merged.FindIndex(found => ObjectNodes.Same(found.At(key), identity));
            if (item.TextAt("$patch") == "delete")
                merged.RemoveAll(found => ObjectNodes.Same(found.At(key), identity));
            else if (at >= 0)
                merged[at] = Apply((JsonObject)merged[at]!, item, type.Element);
            else
                merged.Add(Apply([], item, type.Element));
        }

        return [.. merged];
    }

    private static void DeleteValues(JsonObject result, string name, JsonArray values)
    {
        if (result[name] is JsonArray items)
            result[name] = new JsonArray([.. items.Where(item => !values.Any(value => ObjectNodes.Same(value, item))).Select(item => item?.DeepClone())]);
    }

    /// <summary>What the order names comes in that order; the rest follows what it followed before.</summary>
    private static void Sort(JsonObject result, string name, JsonArray order, FieldType type)
    {
        if (result[name] is not JsonArray items || !type.IsAssociative)
            return;
        JsonNode? Identity(JsonNode? item) => type.IsSet ? item : item.At(type.Keys[0]);
        int Place(JsonNode? item) => order.ToList().FindIndex(wanted => ObjectNodes.Same(type.IsSet ? wanted : wanted.At(type.Keys[0]), Identity(item)));
        var named = new Queue<JsonNode?>(items.Where(item => Place(item) >= 0).OrderBy(Place));
        result[name] = new JsonArray([.. items.Select(item => (Place(item) >= 0 ? named.Dequeue() : item)?.DeepClone())]);
    }

    /// <summary>A value of a patch without directives.</summary>
    private static JsonObject Plain(JsonObject patch) => new(patch.Where(pair => pair.Key[0] != '$')
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value is JsonObject fields ? Plain(fields) : pair.Value?.DeepClone())));
}
