using System.CommandLine;

namespace ManagedKube.Cli.Commands.Config;

/// <summary>Verbs for the values of a stack's file.</summary>
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("config", "Read and change single values of a stack's file, encrypted ones too.")
    {
        Subcommands.Add(new ConfigGetCommand(services, global, guard));
        Subcommands.Add(new ConfigSetCommand(services, global, guard));
        Subcommands.Add(new ConfigRemoveCommand(services, global, guard));
    }
}
