using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Puts a damaged or unsound state right, as far as that can be done without guessing.</summary>
internal sealed class StateRepairCommand : Command
{
    private readonly StateSymbols _symbols;

    public StateRepairCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("repair", "Tell what is wrong with a state, and put it right.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var stack = state.Identity.Stack;
        var found = state.Recover();
        var (repaired, findings) = SnapshotRepair.Repair(found.Snapshot);
        if (found.Findings.IsEmpty && findings.IsEmpty)
        {
            _symbols.Host.Error.WriteLine($"The state of {stack} is sound.");
            return ExitCode.Done;
        }
        _symbols.Host.Error.WriteLines([Line.Of(new Piece($"What is wrong with the state of {stack}, and what is done about it:", Tone.Heading)),
            .. found.Findings.Concat(findings).Select(finding => Line.Of(Printable.OneLine($"- {finding}.")).Hanging(2))]);
        var edit = new StateEdit(
            "update",
            "mk state repair",
            recorded => SnapshotRepair.Repair(recorded).Snapshot is var sound && ReferenceEquals(sound, recorded) ? recorded with { } : sound);
        if (!await _symbols.RepairAsync(arguments, state, found, $"Write the repaired state of {repaired.Resources.Length} resources?", edit, cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLine(
            $"The state of {stack} is sound again; what was there before is kept as a backup. 'mk refresh {stack}' compares it with what is there outside.");
        return ExitCode.Done;
    }
}
