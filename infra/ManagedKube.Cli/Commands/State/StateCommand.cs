using System.CommandLine;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Verbs for the recorded state of a stack. They change records only, never what the records stand for.</summary>
internal sealed class StateCommand : Command
{
    public StateCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("state", "Look into the recorded state of a stack, or change it by hand.")
    {
        Subcommands.Add(new StateListCommand(services, global, guard));
        Subcommands.Add(new StateShowCommand(services, global, guard));
        Subcommands.Add(new StateExportCommand(services, global, guard));
        Subcommands.Add(new StateImportCommand(services, global, guard));
        Subcommands.Add(new StateRenameCommand(services, global, guard));
        Subcommands.Add(new StateProtectCommand(services, global, guard));
        Subcommands.Add(new StateUnprotectCommand(services, global, guard));
        Subcommands.Add(new StateDeleteCommand(services, global, guard));
        Subcommands.Add(new StateRepairCommand(services, global, guard));
    }
}
