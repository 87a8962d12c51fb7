using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Display.States;

/// <summary>The updates of a stack.</summary>
internal static class HistoryLines
{
    public static ImmutableArray<Line> Of(IReadOnlyCollection<HistoryEntry> entries) =>
    [
        Line.Of(new Piece($"{"No.",-5}{"Started",-22}{"Took",-8}{"Kind",-10}{"Result",-11}Changes", Tone.Heading)),
        .. entries.SelectMany(Lines),
    ];

    public static JsonNode Json(HistoryEntry entry) => new JsonObject
    {
        ["version"] = entry.Version,
        ["kind"] = entry.Kind,
        ["startTime"] = entry.Started,
        ["endTime"] = entry.Ended,
        ["result"] = Result(entry),
        ["message"] = entry.Message,
        ["resourceChanges"] = new JsonObject(entry.ResourceChanges.Select(change => KeyValuePair.Create(change.Key, (JsonNode?)change.Value))),
    };

    private static IEnumerable<Line> Lines(HistoryEntry entry)
    {
        var changes = string.Join(", ", entry.ResourceChanges.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Value} {change.Key}")));
        yield return Line.Of(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Version,-5}{entry.Started,-22:u}{Durations.Text(entry.Ended - entry.Started),-8}{Printable.OneLine(entry.Kind),-10}"),
            new Piece($"{Result(entry),-11}", entry.Succeeded ? Tone.Plain : Tone.Error),
            Printable.OneLine(changes));
        if (entry.Message.Length > 0)
            yield return Line.Of(new Piece(Printable.OneLine(entry.Message), Tone.Dim)).Indented(5);
    }

    private static string Result(HistoryEntry entry) => entry.Succeeded ? "succeeded" : "failed";
}
