using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Commands;

/// <summary>Prints what a shell needs for talosctl and kubectl to reach the machines of the simulator.</summary>
internal sealed class SimEnvCommand : Command
{
    public SimEnvCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("env", "Print shell exports with which talosctl and kubectl reach the simulator's machines: eval \"$(mk sim env)\".") =>
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => Task.FromResult(Run(services.Host, global.Find(arguments, services.Host).Home))));

    private static ExitCode Run(CliHost host, HomeFolder home)
    {
        if (SimulatorServer.Find(home) is null || SimulatorHost.Find(home.SimulatorWorld) is not { } access)
            throw new CommandException(ExitCode.Failed, $"No simulator runs for {home.Path}. Start it with 'mk sim start'.");
        host.Out.WriteLine($"export {SimulatorEnvironment.Proxy}='{access.Proxy.AbsoluteUri}'");
        host.Out.WriteLine($"export {SimulatorEnvironment.NoProxy}='{SimulatorEnvironment.Loopback}'");

        // After the user's own tools, which are preferred.
        foreach (var folder in SimulatorEnvironment.ToolFolders())
            host.Out.WriteLine($"export {SimulatorEnvironment.SearchPath}=\"${SimulatorEnvironment.SearchPath}\":'{folder}'");
        return ExitCode.Done;
    }
}
