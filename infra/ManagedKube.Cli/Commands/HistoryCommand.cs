using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Commands.State;
using ManagedKube.Cli.Display.States;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Lists the updates of a stack.</summary>
internal sealed class HistoryCommand : Command
{
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly StateSymbols _symbols;

    public HistoryCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("history", "List the updates of a stack, the newest first.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments))));
    }

    private ExitCode Run(ParseResult arguments)
    {
        var state = _symbols.State(arguments);
        var entries = state.History().Reverse().ToList();
        var grants = _symbols.Workplace(arguments).Loader.Grants(state.Identity.Stack).All();
        if (arguments.GetValue(_json))
            ReportJson.Write(_symbols.Host.Out, new JsonObject
            {
                ["stack"] = state.Identity.Stack,
                ["updates"] = new JsonArray([.. entries.Select(HistoryLines.Json)]),
                ["grants"] = new JsonArray([.. grants.Select(GrantLines.Json)]),
            });
        else if (entries.Count == 0)
            _symbols.Host.Error.WriteLine($"{state.Identity.Stack} was never updated.");
        else
            _symbols.Host.Out.WriteLines(HistoryLines.Of(entries));
        if (!arguments.GetValue(_json) && !grants.IsEmpty)
        {
            _symbols.Host.Out.WriteLines(
                [Line.Empty, Line.Of(new Piece("Unprotected by hand:", Tone.Heading)), .. GrantLines.Of(grants.Reverse(), _symbols.Host.Clock.GetUtcNow())]);
        }
        return ExitCode.Done;
    }
}
