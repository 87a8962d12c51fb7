using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Commands;

/// <summary>Turns whatever happens in a command into messages, a JSON document where one is wanted, and an exit code.</summary>
internal sealed class CommandGuard(CliHost host, GlobalOptions global)
{
    /// <summary>Runs a command that makes its own output.</summary>
    public async Task<int> RunAsync(ParseResult arguments, Func<Task<ExitCode>> command)
    {
        try
        {
            return (int)await command().ConfigureAwait(false);
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is { } code)
        {
            return (int)Tell(arguments, code, Failures.Message(exception));
        }
        catch (Exception exception)
        {
            var words = arguments.Tokens.Select(token => token.Value).ToList();
            return (int)Tell(arguments, ExitCode.Bug, BugReport.Write(exception, global.Home(arguments, host), words, host.Clock));
        }
    }

    /// <summary>Tells why a command does not do anything.</summary>
    public ExitCode Tell(ParseResult arguments, ExitCode code, string message)
    {
        var report = StackReport.Failure("", code, message, host.Clock.GetUtcNow());
        host.Error.WriteLines(report.Diagnostics.SelectMany(DiagnosticLines.Of));
        if (arguments.Tokens.Any(token => token.Value == JsonOption.Name))
            ReportJson.Write(host.Out, Document(arguments, report));
        return code;
    }

    private static JsonObject Document(ParseResult arguments, StackReport report) => ReportJson.Of(arguments.CommandResult.Command.Name, [report]);
}
