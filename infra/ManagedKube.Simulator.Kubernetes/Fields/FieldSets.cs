using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>Which fields objects have, and in which they differ.</summary>
internal static class FieldSets
{
    /// <summary>The fields that everybody may set and nobody owns.</summary>
    private static readonly FieldSet NobodysOwn = NamedFields(
        ["apiVersion"], ["kind"], ["metadata"], ["metadata", "name"], ["metadata", "namespace"], ["metadata", "creationTimestamp"],
        ["metadata", "selfLink"], ["metadata", "uid"], ["metadata", "generation"], ["metadata", "managedFields"],
        ["metadata", "resourceVersion"], ["metadata", "generateName"], ["metadata", "deletionTimestamp"], ["metadata", "deletionGracePeriodSeconds"]);

    public static FieldSet NamedFields(params IEnumerable<string[]> paths)
    {
        var set = new FieldSet();
        foreach (var path in paths)
            path.Aggregate(set, (current, name) => current.Below("f:" + name)).Mark();
        return set;
    }

    /// <summary>All fields that an applied object mentions.</summary>
    public static FieldSet Mentioned(JsonObject body, FieldType type)
    {
        var set = new FieldSet();
        Collect(body, type, set, isRoot: true);
        return set.Without(NobodysOwn);
    }

    /// <summary>The fields that an update has set, and those that it has removed.</summary>
    public static (FieldSet Set, FieldSet Removed) Difference(JsonObject before, JsonObject after, FieldType type)
    {
        var (set, removed) = (new FieldSet(), new FieldSet());
        Compare(before, after, type, set, removed);
        return (set.Trim().Without(NobodysOwn), removed.Trim().Without(NobodysOwn));
    }

    private static void Collect(JsonNode? node, FieldType type, FieldSet set, bool isRoot = false)
    {
        switch (node)
        {
            case JsonObject fields when IsOpenTo(type, FieldKind.Map, FieldKind.Struct) && (fields.Count > 0 || isRoot):
                foreach (var (name, value) in fields)
                {
                    var below = set.Below("f:" + name);
                    Collect(value, type.Member(name) ?? FieldType.Any, below);
                    if (type.Kind != FieldKind.Struct || !type.Fields.ContainsKey(name))
                        below.Mark();
                }

                break;
            case JsonArray items when !type.IsAtomic && type.IsAssociative && items.Count > 0:
                foreach (var (step, item) in ListKeys.Index(items, type))
                {
                    var below = set.Below(step).Mark();
                    if (!type.IsSet)
                        Collect(item, type.Element, below);
                }

                break;
            default:
                set.Mark();
                break;
        }
    }

    private static void Compare(JsonNode? before, JsonNode? after, FieldType type, FieldSet set, FieldSet removed)
    {
        if (ObjectNodes.Same(before, after))
            return;
        if (before is JsonObject old && after is JsonObject now && IsOpenTo(type, FieldKind.Map, FieldKind.Struct))
        {
            foreach (var name in old.Select(pair => pair.Key).Union(now.Select(pair => pair.Key)))
                CompareMember(old[name], now[name], type.Member(name) ?? FieldType.Any, "f:" + name, set, removed);
        }
        else if (before is JsonArray oldItems && after is JsonArray newItems && !type.IsAtomic && type.IsAssociative)
        {
            var (left, right) = (ListKeys.Index(oldItems, type), ListKeys.Index(newItems, type));
            foreach (var step in left.Keys.Union(right.Keys))
                CompareMember(left.GetValueOrDefault(step), right.GetValueOrDefault(step), type.IsSet ? FieldType.Any : type.Element, step, set, removed);
        }
        else
        {
            set.Mark();
        }
    }

    private static void CompareMember(JsonNode? before, JsonNode? after, FieldType type, string step, FieldSet set, FieldSet removed)
    {
        if (before is null && after is not null)
        {
            var below = set.Below(step).Mark();
            if (step[0] != 'v')
                Collect(after, type, below);
        }
        else if (before is not null && after is null)
        {
            var below = removed.Below(step).Mark();
            if (step[0] != 'v')
                Collect(before, type, below);
        }
        else
        {
            Compare(before, after, type, set.Below(step), removed.Below(step));
        }
    }

    private static bool IsOpenTo(FieldType type, params ReadOnlySpan<FieldKind> kinds) =>
        !type.IsAtomic && (type.Kind == FieldKind.Any || kinds.Contains(type.Kind));
}
