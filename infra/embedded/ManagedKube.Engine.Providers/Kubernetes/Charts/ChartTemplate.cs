using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>
/// Fills in templates: <c>${release}</c>, <c>${namespace}</c>, <c>${version}</c>, <c>${appVersion}</c> and values by their path, <c>${values.a.b}</c>,
/// or <c>${values.a.0}</c> in a list.
/// A text that is one value alone becomes that value, of whatever type, unless <c>${values.a.b:text}</c> says that it stays a text; a
/// field whose value is not set is left out.
/// </summary>
/// <param name="names">What the names other than values stand for.</param>
/// <param name="values">The values.</param>
internal sealed partial class ChartTemplate(IReadOnlyDictionary<string, string> names, JsonObject values)
{
    private const string OfValues = "values.";

    /// <summary>Whether a value is set: there, and neither false, 0, empty nor null, as templates of Helm see it.</summary>
    public bool IsSet(string path) => Value(path) switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject map => map.Count > 0,
        var value => value.ToJsonString() is not ("false" or "0" or "\"\""),
    };

    /// <summary>One template for each item of a list of values, which is the value <c>item</c> in it.</summary>
    public IEnumerable<ChartTemplate> Each(string path) => (Value(path) as JsonArray ?? []).Select(item =>
    {
        var withItem = (JsonObject)values.DeepClone();
        withItem["item"] = item?.DeepClone();
        return new ChartTemplate(names, withItem);
    });

    /// <summary>Fills in a map.</summary>
    public JsonObject Fill(JsonObject template) => new(template
        .Select(item => KeyValuePair.Create(FillText(item.Key), Fill(item.Value)))
        .Where(item => item.Value is not null));

    /// <summary>Fills in a text.</summary>
    public string FillText(string text) => Pattern().Replace(text, match => Plain(Resolve(match.Groups["name"].Value)));

    private static string Plain(JsonNode? value) => value switch
    {
        null => "",
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        _ => value.ToJsonString(),
    };

    private JsonNode? Fill(JsonNode? template) => template switch
    {
        JsonObject map => Fill(map),
        JsonArray list => new JsonArray([.. list.Select(Fill).Where(item => item is not null)]),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => Whole(text) is { } name ? Resolve(name)?.DeepClone() : FillText(text),
        _ => template?.DeepClone(),
    };

    // The name of the value that a text is alone.
    private static string? Whole(string text) =>
        Pattern().Match(text) is { Success: true } match && match.Length == text.Length && !match.Groups["text"].Success
            ? match.Groups["name"].Value
            : null;

    private JsonNode? Resolve(string name) => name.StartsWith(OfValues, StringComparison.Ordinal)
        ? Value(name[OfValues.Length..])
        : names.TryGetValue(name, out var text) ? text : throw new FormatException($"'{name}' stands for nothing in a chart");

    private JsonNode? Value(string path)
    {
        JsonNode? value = values;
        foreach (var name in path.Split('.'))
            value = value switch
            {
                JsonObject map => map[name],
                JsonArray list when int.TryParse(name, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        return value;
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z0-9_.-]+)(?<text>:text)?\}")]
    private static partial Regex Pattern();
}
