using Spectre.Console;

namespace ManagedKube.Cli.Hosting;

/// <summary>Makes consoles for the streams of the process.</summary>
internal static class Consoles
{
    /// <summary>A console for a stream. Colours and live output need a terminal that knows them, and a user who wants them.</summary>
    /// <param name="writer">The stream.</param>
    /// <param name="isTerminal">Whether it is a terminal.</param>
    /// <param name="environment">The environment: <c>NO_COLOR</c>, <c>TERM</c>.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isTerminal, IReadOnlyDictionary<string, string> environment)
    {
        var isDumb = environment.GetValueOrDefault("TERM") == "dumb";
        var noColor = !string.IsNullOrEmpty(environment.GetValueOrDefault("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new StreamOutput(writer, isTerminal),
            Ansi = isTerminal && !isDumb ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && !isDumb && !noColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal && !isDumb ? InteractionSupport.Yes : InteractionSupport.No,
        });
    }
}
