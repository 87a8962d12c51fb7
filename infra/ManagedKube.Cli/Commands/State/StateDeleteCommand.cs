using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Forgets a recorded resource; what it stands for stays.</summary>
internal sealed class StateDeleteCommand : Command
{
    private readonly Argument<string?> _urn = UrnArgument.Create();
    private readonly Option<bool> _force = new("--force") { Description = "Even if it is protected." };
    private readonly Option<bool> _dependents = new("--target-dependents") { Description = "Everything that depends on it too." };
    private readonly StateSymbols _symbols;

    public StateDeleteCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("delete", "Forget a recorded resource. The object that it stands for stays, and nothing manages it any more.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_urn);
        Options.Add(_force);
        Options.Add(_dependents);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var snapshot = state.Look();
        var urn = await UrnArgument.PickAsync(_symbols.Host, snapshot, state.Identity.Stack, arguments.GetValue(_urn), cancel).ConfigureAwait(false);
        var (force, dependents) = (arguments.GetValue(_force), arguments.GetValue(_dependents));
        var forgotten = string.Join('\n', snapshot.WithDependents(urn).Select(entry => $"  {entry}"));
        var edit = new StateEdit("update", $"mk state delete: {urn}", recorded => recorded.Without(urn, force, dependents));
        var question = $"Forget these? What they stand for stays, and nothing manages it any more.\n{forgotten}\n";
        if (!await _symbols.ChangeAsync(arguments, state, question, edit, cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLines([
            Line.Of("Forgotten; what they stand for is still there, and nothing manages it any more:"),
            .. Printable.Lines(forgotten).Select(line => Line.Of(line))]);
        return ExitCode.Done;
    }
}
