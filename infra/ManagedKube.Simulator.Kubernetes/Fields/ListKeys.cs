using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>How the entries of lists are told apart.</summary>
internal static class ListKeys
{
    /// <summary>The step to an entry.</summary>
    /// <exception cref="ApiException">The entry lacks a key.</exception>
    public static string StepOf(JsonNode? item, FieldType list)
    {
        if (list.IsSet)
            return "v:" + (item?.ToJsonString(ObjectNodes.Plain) ?? "null");
        var keys = new JsonObject();
        foreach (var key in list.Keys.Order(StringComparer.Ordinal))
        {
            var value = item.At(key) ?? (list.Element.Defaults.TryGetValue(key, out var fallback) ? fallback : null);
            if (value is not null)
                keys[key] = value.DeepClone();
        }

        if (keys.Count == 0)
        {
            throw ApiException.BadRequest(
                $"associative list with keys has an element that omits key field \"{list.Keys[0]}\" (and doesn't have default value)");
        }
        return "k:" + keys.ToJsonString(ObjectNodes.Plain);
    }

    /// <summary>The entries of a list by their steps, in order. Of entries with the same keys the last one counts.</summary>
    public static Dictionary<string, JsonNode?> Index(JsonArray items, FieldType list)
    {
        var index = new Dictionary<string, JsonNode?>(items.Count);
        foreach (var item in items)
            index[StepOf(item, list)] = item;
        return index;
    }
}
