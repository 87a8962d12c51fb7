using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Commands;

/// <summary>Prints what a shell needs so that <c>talosctl</c> and <c>kubectl</c> reach the machines of the running simulator.</summary>
internal sealed class SimEnvCommand : Command
{
    public SimEnvCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("env", "Print the variables with which talosctl and kubectl reach simulated machines: eval \"$(mk sim env)\".") =>
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(services.Host, global.Find(arguments, services.Host).Home))));

    private static ExitCode Run(CliHost host, HomeFolder home)
    {
        var access = SimulatorHost.Find(home.SimulatorWorld)
            ?? throw new CommandException(ExitCode.Failed, $"No simulator runs for {home.Path}. Start it with 'mk sim start'.");
        foreach (var (name, value) in SimulatorVariables.Networks(access, host))
            host.Out.WriteLine($"export {name}={Quoted(value)}");
        foreach (var folder in ToolPath.ClientFolders())
            host.Out.WriteLine($"export {ToolPath.Variable}=\"${ToolPath.Variable}\":{Quoted(folder)}");
        return ExitCode.Done;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
