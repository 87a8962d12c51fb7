using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ManagedKube.Cli.Commands;

/// <summary>Help that ends with examples.</summary>
/// <param name="inner">The help without them.</param>
/// <param name="examples">The examples by command name.</param>
internal sealed class ExampleHelp(HelpAction inner, IReadOnlyDictionary<string, string[]> examples) : SynchronousCommandLineAction
{
    /// <summary>The name under which the examples of the whole command line stand.</summary>
    public const string RootName = "mk";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = inner.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (!examples.TryGetValue(command is RootCommand ? RootName : command.Name, out var lines))
            return result;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines)
            output.WriteLine($"  {line}");
        output.WriteLine();
        return result;
    }
}
