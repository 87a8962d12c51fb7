using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Protects a recorded resource from deletion and replacement.</summary>
internal sealed class StateProtectCommand : Command
{
    private readonly Argument<string?> _urn = UrnArgument.Create();
    private readonly StateSymbols _symbols;

    public StateProtectCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("protect", "Protect a recorded resource from deletion and replacement, until the next update.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_urn);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var urn = await UrnArgument.PickAsync(_symbols.Host, state.Look(), state.Identity.Stack, arguments.GetValue(_urn), cancel).ConfigureAwait(false);
        var edit = new StateEdit("update", $"mk state protect: {urn}", snapshot => snapshot.WithProtection([urn], isProtected: true));
        if (!await _symbols.ChangeAsync(arguments, state, $"Protect {urn}?", edit, cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLine($"{urn} is protected. An update sets protection to what the program says.");
        return ExitCode.Done;
    }
}
