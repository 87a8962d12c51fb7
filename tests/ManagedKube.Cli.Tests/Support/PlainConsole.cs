using ManagedKube.Cli.Hosting;
using Spectre.Console;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A console that is no terminal, and its text.</summary>
internal sealed class PlainConsole
{
    private readonly StringWriter _writer = new();

    public PlainConsole() => Console = Consoles.Create(_writer, isTerminal: false, new Dictionary<string, string>());

    public IAnsiConsole Console { get; }

    public string Text => _writer.ToString().ReplaceLineEndings("\n");
}
