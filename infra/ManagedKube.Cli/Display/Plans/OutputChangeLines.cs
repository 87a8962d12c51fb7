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
        var changes = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Where(name => !Equals(before.Get(name), after.Get(name)))
            .Select(name => new PropertyDifference(name, Kind(before, after, name), before.Get(name), after.Get(name)))
            .ToList();
        return changes.Count == 0
            ? []
            : [Line.Of(new Piece("Outputs:", Tone.Heading)), .. changes.Select(change => DifferenceLines.Of(change).Indented(2))];
    }

    private static ValueChangeKind Kind(PropertyMap before, PropertyMap after, string name) =>
        !before.ContainsKey(name) ? ValueChangeKind.Add : after.ContainsKey(name) ? ValueChangeKind.Update : ValueChangeKind.Delete;
}
