using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Commands.State;

/// <summary>The arguments and options that verbs on a stack's state share.</summary>
internal sealed class StateSymbols(CliServices services, GlobalOptions global)
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly Option<TimeSpan> _lockWait = WaitLockOption.Create();

    /// <summary>The surroundings.</summary>
    public CliHost Host => services.Host;

    /// <summary>What only reads needs a stack.</summary>
    public void AddStack(Command command) => command.Arguments.Add(_stack);

    /// <summary>What writes also asks, and waits for the lock.</summary>
    public void AddChange(Command command)
    {
        command.Options.Add(_yes);
        command.Options.Add(_lockWait);
    }

    /// <summary>The project and the folder that everything is written to.</summary>
    public Workplace Workplace(ParseResult arguments) => global.Find(arguments, services.Host);

    /// <summary>The state of the stack that is meant.</summary>
    /// <exception cref="CommandException">There is no such stack.</exception>
    public StackState State(ParseResult arguments)
    {
        var workplace = Workplace(arguments);
        return workplace.Loader.State(workplace.Catalog.One(arguments.GetRequiredValue(_stack)));
    }

    /// <summary>Asks, and then changes the state under its lock.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="state">The state.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="edit">The change. It is tried before anything is asked, so that nobody agrees to what is refused.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> ChangeAsync(ParseResult arguments, StackState state, string question, StateEdit edit, CancellationToken cancel)
    {
        Host.RequireAnswer(arguments.GetValue(_yes), $"{arguments.CommandResult.Command.Name}");
        _ = edit.Change(state.Look());
        if (!await AgreeAsync(arguments, question, cancel).ConfigureAwait(false))
            return false;
        await state.EditAsync(edit, Host.LockOptions(arguments.GetValue(_lockWait)), cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>As <see cref="ChangeAsync"/>, from what can be read of a state that may be damaged.</summary>
    public async Task<bool> RepairAsync(
        ParseResult arguments, StackState state, Engine.Backend.Recovery.RecoveredState agreed, string question, StateEdit edit, CancellationToken cancel)
    {
        Host.RequireAnswer(arguments.GetValue(_yes), arguments.CommandResult.Command.Name);
        if (!await AgreeAsync(arguments, question, cancel).ConfigureAwait(false))
            return false;
        await state.RepairAsync(agreed, edit, Host.LockOptions(arguments.GetValue(_lockWait)), cancel).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> AgreeAsync(ParseResult arguments, string question, CancellationToken cancel)
    {
        if (arguments.GetValue(_yes) || await Host.AgreeAsync(question, cancel).ConfigureAwait(false))
            return true;
        Display.Text.LineConsole.WriteLine(Host.Error, "Nothing was changed.");
        return false;
    }
}
