using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Gives a recorded resource another name.</summary>
internal sealed class StateRenameCommand : Command
{
    private readonly Argument<string> _urn = new("URN") { Description = "The resource." };
    private readonly Argument<string> _name = new("NEWNAME") { Description = "Its new name: the last part of the URN only." };
    private readonly StateSymbols _symbols;

    public StateRenameCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("rename", "Give a recorded resource the name that the program has for it now.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_urn);
        Arguments.Add(_name);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var name = arguments.GetRequiredValue(_name);
        if (string.IsNullOrWhiteSpace(name))
            throw new CommandException(ExitCode.WrongUsage, "The new name must not be empty.");
        var urn = await UrnArgument.PickAsync(_symbols.Host, state.Look(), state.Identity.Stack, arguments.GetRequiredValue(_urn), cancel)
            .ConfigureAwait(false);
        var renamed = urn.WithName(name);
        var edit = new StateEdit("rename", $"mk state rename: {urn} is {renamed} now", snapshot => snapshot.WithRenamed(urn, renamed));
        if (!await _symbols.ChangeAsync(arguments, state, $"Record {urn} as {renamed}?", edit, cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLine($"{renamed} is what it is called now. The program must use this name too, or the next update replaces it.");
        return ExitCode.Done;
    }
}
