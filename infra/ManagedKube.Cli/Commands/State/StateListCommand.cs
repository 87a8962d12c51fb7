using System.CommandLine;
using ManagedKube.Cli.Display.States;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Lists the resources that are recorded.</summary>
internal sealed class StateListCommand : Command
{
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _urns = new("--show-urns") { Description = "Show the URNs, by which other verbs name resources." };
    private readonly StateSymbols _symbols;

    public StateListCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("ls", "List the resources that are recorded.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Options.Add(_urns);
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments))));
    }

    private ExitCode Run(ParseResult arguments)
    {
        var state = _symbols.State(arguments);
        var snapshot = state.Look();
        if (arguments.GetValue(_json))
            ReportJson.Write(_symbols.Host.Out, StateJsonDocument.Of(state.Identity.Stack, snapshot));
        else if (snapshot.Resources.IsEmpty && snapshot.PendingOperations.IsEmpty)
            _symbols.Host.Error.WriteLine($"{state.Identity.Stack} has no resources.");
        else
            _symbols.Host.Out.WriteLines(StateLines.List(snapshot, arguments.GetValue(_urns)));
        return ExitCode.Done;
    }
}
