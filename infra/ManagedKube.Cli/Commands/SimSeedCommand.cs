using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Gives the simulator another inventory.</summary>
internal sealed class SimSeedCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "The inventory as JSON: zones, hosts, networks, templates and more." };

    public SimSeedCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("seed", "Give the simulator another inventory; it stays until the next one.")
    {
        Arguments.Add(_file);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, services.Host, global.Find(arguments, services.Host).Home, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliHost host, HomeFolder home, CancellationToken cancel)
    {
        var json = await JsonFile.ReadAsync(host, arguments.GetValue(_file)!, cancel).ConfigureAwait(false);
        var admin = await SimulatorAdmin.OpenAsync(host, home, cancel).ConfigureAwait(false);
        await using (admin.ConfigureAwait(false))
            await admin.SendAsync(HttpMethod.Post, "seed", json, cancel).ConfigureAwait(false);
        host.Out.WriteLine("The simulator has the inventory of that file.");
        return ExitCode.Done;
    }
}
