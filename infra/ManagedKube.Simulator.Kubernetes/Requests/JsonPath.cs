using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>The paths that columns of definitions use: fields, places in lists, and entries where a field has a value.</summary>
internal static partial class JsonPath
{
    /// <summary>The first value that a path leads to; null for none, also where the path is not understood.</summary>
    public static JsonNode? First(JsonNode? node, string path)
    {
        IEnumerable<JsonNode?> found = [node];
        foreach (Match step in Steps().Matches(path))
            found = Next(found, step).ToList();
        return found.FirstOrDefault();
    }

    private static IEnumerable<JsonNode?> Next(IEnumerable<JsonNode?> nodes, Match step)
    {
        foreach (var node in nodes)
        {
            if (step.Groups["field"].Success || step.Groups["quoted"].Success)
            {
                var name = (step.Groups["field"].Success ? step.Groups["field"] : step.Groups["quoted"]).Value.Replace("\\.", ".", StringComparison.Ordinal);
                if (node.At(name) is { } value)
                    yield return value;
            }
            else if (step.Groups["index"].Success && node is JsonArray items)
            {
                var text = step.Groups["index"].Value;
                var index = text == "*" ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
                foreach (var item in text == "*" ? items.ToList() : items.Skip(index).Take(1))
                    yield return item;
            }
            else if (step.Groups["key"].Success && node is JsonArray entries)
            {
                foreach (var entry in entries.Where(entry => entry.TextAt(step.Groups["key"].Value.Split('.')) == step.Groups["value"].Value))
                    yield return entry;
            }
        }
    }

    [GeneratedRegex(@"\.(?<field>(?:[^.\[\\]|\\.)+)|\['(?<quoted>[^']+)'\]|\[(?<index>\d+|\*)\]|\[\?\(@\.(?<key>[\w.]+)\s*==\s*[""'](?<value>[^""']*)[""']\)\]")]
    private static partial Regex Steps();
}
