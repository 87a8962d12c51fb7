using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display.Plans;

/// <summary>Where the present state of a stack's resources differs from the recorded one: recorded => present.</summary>
internal static class DriftLines
{
    public static ImmutableArray<Line> Of(string stack, IEnumerable<StepDescription> steps)
    {
        var drifted = StepMerging.Merge(steps).Where(StepDescriptions.Differs).ToList();
        return drifted.Count == 0
            ? [Line.Of($"{stack}: no drift")]
            :
            [
                Line.Of(new Piece($"{stack}: {drifted.Count} {(drifted.Count == 1 ? "resource differs" : "resources differ")} from what is recorded (recorded => present)", Tone.Heading)),
                .. drifted.SelectMany(Resource),
            ];
    }

    /// <summary>What differs from the customer's file and stays so.</summary>
    public static ImmutableArray<Line> Kept(ImmutableArray<string> differences) => differences.IsEmpty
        ? []
        :
        [
            Line.Of(new Piece("What stays as it is, since changing it would make other machines or disks:", Tone.Heading)),
            .. differences.Select(difference => Line.Of($"  {Printable.OneLine(difference)}").Hanging(6)),
        ];

    private static IEnumerable<Line> Resource(StepDescription step)
    {
        var effect = step.Effect();
        yield return Line.Of(
            new Piece($"  {effect.Symbol()} ", effect.Tone()),
            ResourceNames.Full(step.Urn),
            new Piece(effect == StepOp.Delete ? ": is gone" : "", effect.Tone())).Hanging(6);
        foreach (var line in DifferenceLines.Of(step))
            yield return line.Indented(6);
    }
}
