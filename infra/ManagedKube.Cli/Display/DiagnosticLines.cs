using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>Messages, grouped by the resource that they are about.</summary>
internal static class DiagnosticLines
{
    /// <summary>All messages under the name of their resource; nothing when there are none.</summary>
    public static ImmutableArray<Line> Grouped(IEnumerable<Diagnostic> diagnostics)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var group in diagnostics.GroupBy(diagnostic => diagnostic.Urn))
        {
            lines.Add(Line.Of(new Piece(group.Key.IsEmpty ? "  Stack:" : $"  {ResourceNames.Full(group.Key)}:", Tone.Heading)));
            lines.AddRange(group.SelectMany(Of).Select(line => line.Indented(4)));
        }
        if (lines.Count > 0)
            lines.Insert(0, Line.Of(new Piece("Diagnostics:", Tone.Heading)));
        return lines.ToImmutable();
    }

    /// <summary>One message, with its severity before its first line.</summary>
    public static IEnumerable<Line> Of(Diagnostic diagnostic)
    {
        var label = diagnostic.Severity switch
        {
            Severity.Error => new Piece("error: ", Tone.Error),
            Severity.Warning => new Piece("warning: ", Tone.Warning),
            Severity.Debug => new Piece("debug: ", Tone.Dim),
            _ => new Piece(""),
        };
        return Printable.Lines(diagnostic.Message).Select((text, index) => Line.Of(index == 0 ? label : "", text).Hanging(2));
    }
}
