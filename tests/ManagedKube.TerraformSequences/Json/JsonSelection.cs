using System.Text.Json;
using System.Text.RegularExpressions;

namespace ManagedKube.TerraformSequences.Json;

/// <summary>
/// A part of a JSON text: <c>name</c> and <c>name.name</c> for properties, <c>[2]</c> for an item of a list, <c>[name=text]</c> for
/// its first item with that property, <c>.</c> for all of it.
/// </summary>
internal static partial class JsonSelection
{
    /// <returns>Null when there is no such part.</returns>
    public static JsonElement? Find(JsonElement json, string selection)
    {
        JsonElement? found = json;
        foreach (Match step in Steps().Matches(selection))
            found = found is { } part ? Take(part, step) : null;
        return found;
    }

    private static JsonElement? Take(JsonElement part, Match step)
    {
        if (step.Groups["property"] is { Success: true, Value: var name })
            return part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) ? value : null;
        if (part.ValueKind != JsonValueKind.Array)
            return null;
        if (step.Groups["index"] is { Success: true, Value: var index })
            return int.Parse(index) is var number && number < part.GetArrayLength() ? part[number] : null;

        var items = part.EnumerateArray().Where(item =>
            Find(item, step.Groups["key"].Value) is { } property && property.ToString() == step.Groups["text"].Value);
        return items.Select(item => (JsonElement?)item).FirstOrDefault();
    }

    [GeneratedRegex(@"\[(?<index>\d+)\]|\[(?<key>\w+)=(?<text>[^\]]*)\]|(?<property>\w+)")]
    private static partial Regex Steps();
}
