using System.CommandLine;

namespace ManagedKube.Cli.Commands;

/// <summary>Verbs for the simulator of a home folder.</summary>
internal sealed class SimCommand : Command
{
    public SimCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("sim", "Run the simulator by itself, for several verbs or to look into it.")
    {
        Subcommands.Add(new SimStartCommand(services, global, guard));
        Subcommands.Add(new SimStopCommand(services, global, guard));
        Subcommands.Add(new SimStatusCommand(services, global, guard));
        Subcommands.Add(new SimEnvCommand(services, global, guard));
        Subcommands.Add(new SimResetCommand(services, global, guard));
        Subcommands.Add(new SimSeedCommand(services, global, guard));
        Subcommands.Add(new SimFaultCommand(services, global, guard));
    }
}
