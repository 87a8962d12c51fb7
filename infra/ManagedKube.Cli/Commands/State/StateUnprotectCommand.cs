using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Takes the protection from one recorded resource, or from all.</summary>
internal sealed class StateUnprotectCommand : Command
{
    private readonly Argument<string?> _urn = UrnArgument.Create();
    private readonly Option<bool> _all = new("--all") { Description = "All resources of the stack." };
    private readonly Option<string> _reason = new("--reason") { Description = "Why; it goes into the history.", Required = true };
    private readonly StateSymbols _symbols;

    public StateUnprotectCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("unprotect", "Take the protection from a recorded resource, or from all, until the next update. 'mk unprotect' allows single operations.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_urn);
        Options.Add(_all);
        Options.Add(_reason);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var all = arguments.GetValue(_all);
        if (all && arguments.GetValue(_urn) is not null)
            throw new CommandException(ExitCode.WrongUsage, "Name a URN or say --all, not both.");
        var snapshot = state.Look();
        List<Urn> urns = all
            ? [.. snapshot.Resources.Where(resource => resource.Protect).Select(resource => resource.Urn).Distinct()]
            : [await UrnArgument.PickAsync(_symbols.Host, snapshot, state.Identity.Stack, arguments.GetValue(_urn), cancel).ConfigureAwait(false)];
        if (urns.Count == 0)
        {
            _symbols.Host.Error.WriteLine($"No resource of {state.Identity.Stack} is protected.");
            return ExitCode.Done;
        }
        var edit = new StateEdit(
            "update",
            $"mk state unprotect: {string.Join(", ", urns)}: {arguments.GetRequiredValue(_reason)}",
            recorded => recorded.WithProtection(urns, isProtected: false));
        var question = $"Take the protection from {string.Join(", ", urns)}? They can be deleted and replaced then.";
        if (!await _symbols.ChangeAsync(arguments, state, question, edit, cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLine($"No longer protected: {string.Join(", ", urns)}. An update sets protection to what the program says.");
        return ExitCode.Done;
    }
}
