using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Output;

/// <summary>The tables that servers make, as text.</summary>
internal static class TextTable
{
    /// <summary>The lines of a table.</summary>
    /// <param name="table">The table as the server made it.</param>
    /// <param name="isWide">Whether columns that are only for those who want more are shown.</param>
    /// <param name="showsNamespace">Whether each line begins with the namespace.</param>
    /// <param name="showsHeader">Whether it begins with headings.</param>
    public static IEnumerable<string> Lines(JsonNode table, bool isWide, bool showsNamespace, bool showsHeader)
    {
        var definitions = (table["columnDefinitions"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var shown = Enumerable.Range(0, definitions.Count).Where(index => isWide || (int?)definitions[index]["priority"] is null or 0).ToList();
        var rows = new List<string[]>();
        if (showsHeader)
            rows.Add([.. showsNamespace ? ["NAMESPACE"] : Array.Empty<string>(), .. shown.Select(index => ((string)definitions[index]["name"]!).ToUpperInvariant())]);
        foreach (var row in (table["rows"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var cells = row["cells"] as JsonArray ?? [];
            var space = (string?)row["object"]?["metadata"]?["namespace"] ?? string.Empty;
            rows.Add([.. showsNamespace ? [space] : Array.Empty<string>(), .. shown.Select(index => Text(cells[index]))]);
        }

        var widths = Enumerable.Range(0, shown.Count + (showsNamespace ? 1 : 0))
            .Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty(0).Max())
            .ToList();
        return rows.Select(row => string.Join("   ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell.PadRight(widths[column]))));
    }

    private static string Text(JsonNode? cell) => cell switch
    {
        null => "<none>",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => cell.ToJsonString(),
    };
}
