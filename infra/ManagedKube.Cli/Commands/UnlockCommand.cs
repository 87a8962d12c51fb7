using System.CommandLine;
using ManagedKube.Cli.Commands.State;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend.Locking;

namespace ManagedKube.Cli.Commands;

/// <summary>Takes the lock of a stack away from somebody who is gone.</summary>
internal sealed class UnlockCommand : Command
{
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly Option<bool> _force = new("--force", "-f") { Description = "Even from somebody who still works on the stack, and who then can record nothing more." };
    private readonly StateSymbols _symbols;

    public UnlockCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("unlock", "Take the lock of a stack away from somebody who is gone.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Options.Add(_force);
        Options.Add(_yes);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var (host, yes) = (_symbols.Host, arguments.GetValue(_yes));
        var workplace = _symbols.Workplace(arguments);
        var identity = _symbols.State(arguments).Identity;
        var locks = workplace.Loader.Backend.Locks(identity);
        if (locks.IsEmpty)
        {
            host.Error.WriteLine($"{identity.Stack} is not locked.");
            return ExitCode.Done;
        }
        host.RequireAnswer(yes, Name);
        var owners = string.Join(", ", locks.Select(held => held.Owner));
        if (locks.Any(held => held.Liveness == OwnerLiveness.Alive) && !arguments.GetValue(_force))
        {
            throw new CommandException(
                ExitCode.Refused,
                $"{identity.Stack} is being worked on by {owners}. Wait for it to end; --force takes the lock away all the same, and what is under way then is not recorded.");
        }
        if (!yes && !await host.AgreeAsync($"Take the lock of {identity.Stack} away from {owners}?", cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        foreach (var held in locks)
            workplace.Loader.Backend.Unlock(held);
        host.Error.WriteLine($"{identity.Stack} is no longer locked by {owners}.");
        return ExitCode.Done;
    }
}
