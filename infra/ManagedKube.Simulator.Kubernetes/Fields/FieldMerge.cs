using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>Lays an applied object over the one that is there, and takes fields away.</summary>
internal static class FieldMerge
{
    /// <summary>The object with all fields of the applied one set.</summary>
    public static JsonObject Merge(JsonObject live, JsonObject applied, FieldType type) => (JsonObject)MergeNode(live, applied, type)!;

    /// <summary>The object without these fields and all that is below them.</summary>
    public static JsonObject Remove(JsonObject body, FieldSet fields, FieldType type) => (JsonObject)RemoveFields(body, fields, type)!;

    private static JsonNode? MergeNode(JsonNode? live, JsonNode? applied, FieldType type)
    {
        if (live is JsonObject old && applied is JsonObject now && !type.IsAtomic && type.Kind is FieldKind.Any or FieldKind.Map or FieldKind.Struct)
        {
            var merged = old.Copy();
            foreach (var (name, value) in now)
                merged[name] = MergeNode(old[name], value, type.Member(name) ?? FieldType.Any);
            return merged;
        }

        if (live is JsonArray oldItems && applied is JsonArray newItems && !type.IsAtomic && type.IsAssociative)
            return MergeItems(oldItems, newItems, type);
        return applied?.DeepClone();
    }

    /// <summary>Applied entries come in their own order, the others keep theirs around them.</summary>
    private static JsonArray MergeItems(JsonArray live, JsonArray applied, FieldType type)
    {
        var (left, right) = (ListKeys.Index(live, type), ListKeys.Index(applied, type));
        var merged = new JsonArray();
        var pending = new Queue<string>(right.Keys);
        foreach (var (step, item) in left)
        {
            if (!right.ContainsKey(step))
            {
                merged.Add(item?.DeepClone());
                continue;
            }

            // The place of a known entry is taken by the next applied one, so that the applied order holds.
            var next = pending.Dequeue();
            merged.Add(MergeNode(left.GetValueOrDefault(next), right[next], type.Element));
        }

        foreach (var step in pending)
            merged.Add(MergeNode(left.GetValueOrDefault(step), right[step], type.Element));
        return merged;
    }

    private static JsonNode? RemoveFields(JsonNode? node, FieldSet fields, FieldType type)
    {
        if (node is JsonObject owner)
        {
            var rest = new JsonObject();
            foreach (var (name, value) in owner)
            {
                var child = fields.Child("f:" + name);
                if (Kept(value, child, type.Member(name) ?? FieldType.Any) is { } kept)
                    rest[name] = kept;
                else if (value is null && child is null)
                    rest[name] = null;
            }

            return rest;
        }

        if (node is JsonArray items && type.IsAssociative)
        {
            var rest = new JsonArray();
            foreach (var item in items)
            {
                if (Kept(item, fields.Child(ListKeys.StepOf(item, type)), type.IsSet ? FieldType.Any : type.Element) is { } kept)
                    rest.Add(kept);
            }

            return rest;
        }

        return node?.DeepClone();
    }

    private static JsonNode? Kept(JsonNode? value, FieldSet? removed, FieldType type)
    {
        if (removed is null)
            return value?.DeepClone();
        if (removed.IsMember)
            return null;
        var rest = RemoveFields(value, removed, type);
        var isEmpty = rest is JsonObject { Count: 0 } or JsonArray { Count: 0 };
        return isEmpty ? null : rest;
    }
}
