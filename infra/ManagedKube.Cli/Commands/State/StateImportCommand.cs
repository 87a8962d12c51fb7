using System.CommandLine;
using System.Text;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Puts an exported state in the place of the recorded one.</summary>
internal sealed class StateImportCommand : Command
{
    private readonly Option<string?> _file = new("--file") { Description = "The exported state (default: standard input).", HelpName = "FILE" };
    private readonly Option<bool> _force = new("--force", "-f") { Description = "Even the state of another stack, or one that lacks pending operations." };
    private readonly StateSymbols _symbols;

    public StateImportCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("import", "Put an exported state in the place of the recorded one.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Options.Add(_file);
        Options.Add(_force);
        _symbols.AddChange(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var (name, content) = await ReadAsync(arguments.GetValue(_file), cancel).ConfigureAwait(false);
        var imported = StateFileReading.Guard(name, () => state.Parse(content));
        // The recorded state may be what has to be replaced because it cannot be read.
        var present = state.Recover();
        StateImportRules.Require(state.Identity, present.Snapshot, imported, arguments.GetValue(_force));
        var done = await _symbols.RepairAsync(
            arguments,
            state,
            present,
            $"Put these {imported.Resources.Length} resources in the place of the {present.Snapshot.Resources.Length} recorded ones of {state.Identity.Stack}?",
            new StateEdit("import", $"mk state import of {name}", recorded =>
            {
                StateImportRules.Require(state.Identity, recorded, imported, arguments.GetValue(_force));
                return imported;
            }),
            cancel).ConfigureAwait(false);
        if (!done)
            return ExitCode.Cancelled;
        _symbols.Host.Error.WriteLine($"{state.Identity.Stack} has {imported.Resources.Length} resources now. The state before is kept as a backup.");
        return ExitCode.Done;
    }

    private async Task<(string Name, byte[] Content)> ReadAsync(string? file, CancellationToken cancel)
    {
        if (file is null)
            return ("standard input", Encoding.UTF8.GetBytes(await _symbols.Host.In.ReadToEndAsync(cancel).ConfigureAwait(false)));
        var path = Path.GetFullPath(file, _symbols.Host.WorkingFolder);
        return (path, StateFileReading.Guard(path, () => File.ReadAllBytes(path)));
    }
}
