using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display;

/// <summary>A stack's outputs, one a line; lists and objects are spread over several, indented.</summary>
internal static class OutputLines
{
    private const int Step = 4;

    // More of one output would push the others off the screen.
    private const int LongestInSummary = 30;

    public static ImmutableArray<Line> Of(PropertyMap outputs) => Of("Outputs", outputs);

    /// <summary>The outputs at the end of an operation: those that take many lines are only named, with the command that shows them.</summary>
    public static ImmutableArray<Line> Summary(PropertyMap outputs, string stack)
    {
        var folded = outputs.Where((_, value) => Height(value) > LongestInSummary).Keys.ToList();
        var lines = Of(folded.Aggregate(outputs, (map, key) => map.Remove(key)));
        return folded.Count == 0
            ? lines
            : lines.Add(Line.Of(new Piece($"and {string.Join(", ", folded.Select(Printable.OneLine))}: see 'mk outputs {stack} NAME'", Tone.Dim)).Indented(Step));
    }

    /// <summary>Any properties under a title; nothing where there are none.</summary>
    public static ImmutableArray<Line> Of(string title, PropertyMap properties)
    {
        if (properties.Count == 0)
            return [];
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Line.Of(new Piece($"{title}:", Tone.Heading)));
        AddProperties(lines, properties, Step);
        return lines.ToImmutable();
    }

    private static int Height(PropertyValue value) => value switch
    {
        ObjectValue { Properties: { Count: > 0 } properties } => 2 + properties.Values.Sum(Height),
        ArrayValue { Items: { Length: > 0 } items } => 2 + items.Sum(Height),
        _ => 1,
    };

    private static void AddProperties(ImmutableArray<Line>.Builder lines, PropertyMap properties, int indent)
    {
        var width = properties.Keys.Select(key => Printable.OneLine(key).Length).Max();
        foreach (var (key, value) in properties)
            Add(lines, $"{Printable.OneLine(key).PadRight(width)}: ", value, indent);
    }

    private static void Add(ImmutableArray<Line>.Builder lines, string label, PropertyValue value, int indent)
    {
        switch (value)
        {
            case ObjectValue { Properties: { Count: > 0 } properties }:
                lines.Add(Line.Of(label, "{").Indented(indent));
                AddProperties(lines, properties, indent + Step);
                lines.Add(Line.Of("}").Indented(indent));
                break;
            case ArrayValue { Items: { Length: > 0 } items }:
                lines.Add(Line.Of(label, "[").Indented(indent));
                foreach (var item in items)
                    Add(lines, "", item, indent + Step);
                lines.Add(Line.Of("]").Indented(indent));
                break;
            default:
                lines.Add(Line.Of(label, Printable.OneLine(PropertyText.Render(value))).Indented(indent).Hanging(indent + Step));
                break;
        }
    }
}
