using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Stacks;

namespace ManagedKube.Cli.Display.States;

/// <summary>Stacks at a glance.</summary>
internal static class StackSummaryLines
{
    private const int Gap = 2;
    private const string None = "-";

    public static ImmutableArray<Line> Of(IReadOnlyCollection<StackSummary> stacks)
    {
        var nameWidth = stacks.Select(stack => stack.Name.Length).Append(5).Max() + Gap;
        var targetWidth = stacks.Select(stack => stack.Target.Length).Append(6).Max() + Gap;
        return
        [
            Line.Of(new Piece($"{"Stack".PadRight(nameWidth)}{"Target".PadRight(targetWidth)}{"Last update",-22}Resources", Tone.Heading)),
            .. stacks.Select(stack => Line.Of(
                Printable.OneLine(stack.Name).PadRight(nameWidth),
                Printable.OneLine(Or(stack.Target)).PadRight(targetWidth),
                Or(stack.Updated?.ToString("u", CultureInfo.InvariantCulture)).PadRight(22),
                stack.Resources.ToString(CultureInfo.InvariantCulture).PadLeft(9),
                new Piece(Remarks(stack), Tone.Warning))),
        ];
    }

    public static JsonNode Json(StackSummary stack) => new JsonObject
    {
        ["name"] = stack.Name,
        ["target"] = stack.Target.Length > 0 ? stack.Target : null,
        ["hasFile"] = stack.HasFile,
        ["lastUpdate"] = stack.Updated,
        ["resourceCount"] = stack.Resources,
        ["pendingOperations"] = stack.PendingOperations,
        ["lockedBy"] = stack.LockedBy.Length > 0 ? stack.LockedBy : null,
        ["problem"] = stack.Problem.Length > 0 ? stack.Problem : null,
    };

    private static string Remarks(StackSummary stack)
    {
        var remarks = new List<string>();
        if (stack.PendingOperations > 0)
            remarks.Add($"{stack.PendingOperations} operations of unknown outcome");
        if (stack.LockedBy.Length > 0)
            remarks.Add($"locked by {stack.LockedBy}");
        if (!stack.HasFile)
            remarks.Add("no stack file");
        if (stack.Problem.Length > 0)
            remarks.Add(stack.Problem);
        return remarks.Count == 0 ? "" : "  " + Printable.OneLine(string.Join("; ", remarks));
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? None : text;
}
