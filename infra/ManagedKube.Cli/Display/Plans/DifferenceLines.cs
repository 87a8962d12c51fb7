using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display.Plans;

/// <summary>Changed properties, old value => new value.</summary>
internal static class DifferenceLines
{
    public static IEnumerable<Line> Of(StepDescription step) => step.Differences.Select(Of);

    /// <summary>Of a new resource all its properties too.</summary>
    public static IEnumerable<Line> OfAll(StepDescription step) => step is { Old: null, New: { } created, Differences.IsEmpty: true }
        ? created.Inputs.Select(input => Of(new PropertyDifference(input.Key, ValueChangeKind.Add, null, input.Value)))
        : Of(step);

    public static Line Of(PropertyDifference difference)
    {
        var (symbol, tone) = difference.Kind switch
        {
            ValueChangeKind.Add => ("+", Tone.Create),
            ValueChangeKind.Delete => ("-", Tone.Delete),
            _ => ("~", Tone.Update),
        };
        return Line.Of(
            new Piece($"{symbol} ", tone),
            $"{Printable.OneLine(difference.Path)}: {Values(difference)}",
            new Piece(difference.Replaces ? " [forces replacement]" : "", Tone.Replace)).Hanging(4);
    }

    private static string Values(PropertyDifference difference) => difference switch
    {
        { Kind: ValueChangeKind.Update, Old: { } old, New: { } @new } => Change(old, @new),
        { New: { } @new } => ValueExcerpt.Of(@new),
        { Old: { } old } => ValueExcerpt.Of(old),
        _ => "",
    };

    private static string Change(PropertyValue old, PropertyValue @new)
    {
        var (before, after) = ValueExcerpt.Of(old, @new);
        return $"{before} => {after}";
    }
}
