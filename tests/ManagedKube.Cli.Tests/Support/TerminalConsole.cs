using System.Text;
using Spectre.Console;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A terminal without colours, and its text.</summary>
internal sealed class TerminalConsole(int width) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = new StringWriter();

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => 30;

    public string Text => Writer.ToString()!.ReplaceLineEndings("\n");

    public IAnsiConsole Console => AnsiConsole.Create(new AnsiConsoleSettings { Out = this, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });

    public void SetEncoding(Encoding encoding)
    {
    }
}
