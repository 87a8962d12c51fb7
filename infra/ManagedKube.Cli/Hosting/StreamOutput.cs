using System.Text;
using Spectre.Console;

namespace ManagedKube.Cli.Hosting;

/// <summary>One of the standard streams, as Spectre.Console sees it.</summary>
internal sealed class StreamOutput(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
{
    private const int DefaultWidth = 80;
    private const int DefaultHeight = 24;

    public TextWriter Writer { get; } = writer;

    public bool IsTerminal { get; } = isTerminal;

    public int Width => IsTerminal ? Size(() => Console.WindowWidth, DefaultWidth) : DefaultWidth;

    public int Height => IsTerminal ? Size(() => Console.WindowHeight, DefaultHeight) : DefaultHeight;

    public void SetEncoding(Encoding encoding)
    {
        // The encoding of the standard streams belongs to the user's environment.
    }

    // A terminal need not tell its size.
    private static int Size(Func<int> ask, int fallback)
    {
        try
        {
            return ask() is > 0 and var size ? size : fallback;
        }
        catch (IOException)
        {
            return fallback;
        }
    }
}
