using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display.Plans;

/// <summary>What an operation would do: the tree of what changes, and below each resource the properties that differ.</summary>
internal static class PlanLines
{
    private const int DifferenceIndent = 10;

    public static ImmutableArray<Line> Of(IReadOnlyCollection<StepDescription> steps, PlanView view)
    {
        var merged = StepMerging.Merge(steps);
        var single = view.ReplacementSteps ? steps.ToLookup(step => step.Urn) : Enumerable.Empty<StepDescription>().ToLookup(step => step.Urn);
        var shown = TreeGuides.WithAncestors(merged, step => step, step => step.Differs() || view.Sames);
        var rows = TreeGuides.Arrange(shown, step => step)
            .Select(entry => (Type: entry.Guide + ResourceNames.ShortType(entry.Item.Type), Name: ResourceNames.Name(entry.Item.Urn), Step: entry.Item))
            .ToList();
        if (rows.Count == 0)
            return [];
        var typeWidth = Math.Max("Type".Length, rows.Max(row => row.Type.Length));
        var nameWidth = Math.Max("Name".Length, rows.Max(row => row.Name.Length));
        return
        [
            Line.Of(new Piece($"     {"Type".PadRight(typeWidth)}  {"Name".PadRight(nameWidth)}  Plan", Tone.Heading)),
            .. rows.SelectMany(row => Resource(row.Step, row.Type.PadRight(typeWidth), row.Name.PadRight(nameWidth), view)
                .Concat(row.Step.Op == StepOp.Replace ? ReplacementSteps(single[row.Step.Urn]) : [])),
        ];
    }

    private static IEnumerable<Line> ReplacementSteps(IEnumerable<StepDescription> steps) => steps
        .Where(step => step.Op is StepOp.CreateReplacement or StepOp.DeleteReplaced)
        .Select(step => Line.Of(new Piece($"{step.Op.SymbolColumn()} {step.Op.Name()}", step.Op.Tone())).Indented(DifferenceIndent));

    private static IEnumerable<Line> Resource(StepDescription step, string type, string name, PlanView view)
    {
        var effect = step.Effect();
        var plan = step.Differs() ? new Piece(effect.Name() + Remark(step), effect.Tone()) : "";
        yield return Line.Of(new Piece($" {effect.SymbolColumn()} ", effect.Tone()), $"{type}  {name}  ", plan).Hanging(8);
        foreach (var line in view.NewProperties ? DifferenceLines.OfAll(step) : DifferenceLines.Of(step))
            yield return line.Indented(DifferenceIndent);
    }

    private static string Remark(StepDescription step)
    {
        var because = step.Differences.Any(difference => difference.Replaces) || step.ReplaceKeys.IsEmpty
            ? ""
            : $" (because of {string.Join(", ", step.ReplaceKeys.Select(Printable.OneLine))})";
        return because + (step is { Protect: true } && step.Effect() is StepOp.Delete or StepOp.Replace ? " [protected]" : "");
    }
}
