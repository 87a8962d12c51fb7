using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>The counts at the end of an operation, as Pulumi shows them.</summary>
internal static class SummaryLines
{
    public static ImmutableArray<Line> Of(OperationSummary summary, bool isPreview, int failed)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Line.Of(new Piece("Resources:", Tone.Heading)));
        var kinds = OperationSummary.Counted.Where(op => op.IsChange() && summary[op] > 0).ToList();
        foreach (var op in kinds)
        {
            var words = isPreview ? $"{summary[op]} to {op.Name()}" : $"{summary[op]} {op.Done()}";
            lines.Add(Line.Of("    ", new Piece($"{op.Symbol().PadRight(2)}{words}", op.Tone())));
        }
        string[] rest =
        [
            .. kinds.Count > 1 ? [$"{summary.Changes} changes"] : Array.Empty<string>(),
            .. summary[StepOp.Same] > 0 ? [$"{summary[StepOp.Same]} unchanged"] : Array.Empty<string>(),
        ];
        if (rest.Length > 0)
            lines.Add(Line.Of($"    {string.Join(". ", rest)}"));
        if (failed > 0)
            lines.Add(Line.Of("    ", new Piece($"{failed} errored", Tone.Error)));
        if (lines.Count == 1)
            lines.Add(Line.Of("    none"));
        return lines.ToImmutable();
    }

    public static Line Duration(TimeSpan duration) => Line.Of(new Piece("Duration: ", Tone.Heading), Durations.Text(duration));
}
