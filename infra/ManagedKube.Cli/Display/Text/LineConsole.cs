using Spectre.Console;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Writes lines to a console.</summary>
internal static class LineConsole
{
    /// <summary>
    /// Writes lines: on a terminal coloured and wrapped between words, into a file or pipe as they are, so that other programs
    /// can read them.
    /// </summary>
    public static void WriteLines(this IAnsiConsole console, IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            if (console.Profile.Out.IsTerminal)
                console.Write(new LineBlock(line.Wrap(console.Profile.Width)));
            else
                console.Profile.Out.Writer.WriteLine(line.Text.TrimEnd());
        }
    }

    public static void WriteLine(this IAnsiConsole console, params ReadOnlySpan<Piece> pieces) => console.WriteLines([Line.Of(pieces)]);
}
