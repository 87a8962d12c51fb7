using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display.Plans;

/// <summary>The outputs of a stack that an update would change.</summary>
internal static class OutputChangeLines
{
    public static ImmutableArray<Line> Of(PropertyMap before, PropertyMap after)
    {
        var changes = ValueDiff.Compare(before, after)
            .Select(change => new PropertyDifference(change.Path.ToString(), change.Kind, change.Old, change.New))
            .ToList();
        return changes.Count == 0
            ? []
            : [Line.Of(new Piece("Outputs:", Tone.Heading)), .. changes.Select(change => DifferenceLines.Of(change).Indented(2))];
    }
}
