using ManagedKube.Cli.Hosting;
using Spectre.Console;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A console that is no terminal, and its text.</summary>
internal sealed class PlainConsole
{
    private readonly StringWriter _text = new();
    private readonly TextWriter _writer;

    public PlainConsole()
    {
        _writer = TextWriter.Synchronized(_text);
        Console = Consoles.Create(_writer, isTerminal: false, new Dictionary<string, string>());
    }

    public IAnsiConsole Console { get; }

    /// <summary>What has been written so far, while others may still write.</summary>
    public string Text
    {
        get
        {
            // The lock of a synchronized writer is itself.
            lock (_writer)
                return _text.ToString().ReplaceLineEndings("\n");
        }
    }
}
