using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>Draws how far an operation is: the resources under their parents, what happens to each, and for how long.</summary>
internal static class ProgressLines
{
    /// <summary>The tree, with a line about what needs nothing.</summary>
    public static ImmutableArray<Line> Tree(ProgressState progress, DateTimeOffset now, bool isPreview)
    {
        var shown = TreeGuides.WithAncestors(progress.Rows, row => row.Step, row => row.IsNotable || row.State == RowState.Running);
        var arranged = TreeGuides.Arrange(shown, row => row.Step);
        var types = arranged.Select(entry => entry.Guide + ResourceNames.ShortType(entry.Item.Step.Type)).ToList();
        var typeWidth = types.Select(text => text.Length).DefaultIfEmpty().Max();
        var nameWidth = shown.Select(row => ResourceNames.Name(row.Urn).Length).DefaultIfEmpty().Max();
        var lines = arranged.Select((entry, index) => Row(entry.Item, types[index].PadRight(typeWidth), nameWidth, now, isPreview));
        var unchanged = progress.Rows.Count(row => row is { IsNotable: false, State: RowState.Done });
        return unchanged == 0 ? [.. lines] : [.. lines, Line.Of(new Piece($"    {unchanged} unchanged", Tone.Dim))];
    }

    /// <summary>What happens to a resource, in words.</summary>
    public static Piece Status(ResourceRow row, DateTimeOffset now, bool isPreview) => row.State switch
    {
        RowState.Failed => new Piece($"{row.Op.Running()} failed{Elapsed(row.Duration)}", Tone.Error),
        RowState.Running when isPreview => new Piece(row.Op.Running(), Tone.Dim),
        RowState.Running => new Piece(row.Op.Running() + Elapsed(now - row.Started) + Activity(row), row.Op.Tone()),
        RowState.Done when isPreview => new Piece(row.Step.Effect().Name(), row.Step.Effect().Tone()),
        _ when row.IsNotable => new Piece(row.Step.Op.Done() + Elapsed(row.Duration), row.Step.Op.Tone()),
        _ => new Piece(""),
    };

    /// <summary>A duration that is worth telling, in brackets.</summary>
    public static string Elapsed(TimeSpan time) => time < TimeSpan.FromSeconds(0.1) ? "" : $" ({Durations.Text(time)})";

    private static Line Row(ResourceRow row, string type, int nameWidth, DateTimeOffset now, bool isPreview)
    {
        var op = row.State == RowState.Done ? row.Step.Effect() : row.Op;
        return Line.Of(
            new Piece(op.SymbolColumn(), op.Tone()),
            $"{type}  {ResourceNames.Name(row.Urn).PadRight(nameWidth)}  ",
            Status(row, now, isPreview)).Hanging(6);
    }

    private static string Activity(ResourceRow row) => row.Activity.Length == 0 ? "" : $": {Printable.OneLine(row.Activity)}";
}
