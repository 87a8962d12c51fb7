using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Tests;

/// <summary>Changes single fields of objects.</summary>
internal static class Fields
{
    /// <summary>Sets a field. "~" stands for a dot inside a name, a number for a place in a list.</summary>
    public static void Set(JsonNode item, string path, JsonNode value)
    {
        var parts = path.Split('.').Select(part => part.Replace('~', '.')).ToList();
        var node = parts.SkipLast(1).Aggregate(item, (current, part) => int.TryParse(part, out var index) ? current[index]! : current[part]!);
        if (int.TryParse(parts[^1], out var last))
            node[last] = value;
        else
            node[parts[^1]] = value;
    }
}
