using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Ends the simulator; its world stays.</summary>
internal sealed class SimStopCommand : Command
{
    public SimStopCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("stop", "End the simulator; its world stays.") =>
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(services.Host, global.Find(arguments, services.Host).Home, cancel)));

    private static async Task<ExitCode> RunAsync(CliHost host, HomeFolder home, CancellationToken cancel)
    {
        var stopped = await new SimulatorService(host, home).StopAsync(cancel).ConfigureAwait(false);
        host.Out.WriteLine(stopped ? "The simulator has ended." : $"No simulator runs for {home.Path}.");
        return ExitCode.Done;
    }
}
