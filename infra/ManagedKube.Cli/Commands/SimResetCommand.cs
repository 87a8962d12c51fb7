using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Deletes everything that exists in the simulator.</summary>
internal sealed class SimResetCommand : Command
{
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };

    public SimResetCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("reset", "Delete everything that exists in the simulator. The states of stacks still tell of it.")
    {
        Options.Add(_yes);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, services.Host, global.Find(arguments, services.Host).Home, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliHost host, HomeFolder home, CancellationToken cancel)
    {
        var yes = arguments.GetValue(_yes);
        host.RequireAnswer(yes, "sim reset");
        if (!yes && !await host.AgreeAsync($"Delete everything that exists in the simulator of {home.Path}?", cancel).ConfigureAwait(false))
            return ExitCode.Cancelled;
        var admin = await SimulatorAdmin.OpenAsync(host, home, cancel).ConfigureAwait(false);
        await using (admin.ConfigureAwait(false))
            await admin.SendAsync(HttpMethod.Post, "reset", json: null, cancel).ConfigureAwait(false);
        host.Out.WriteLine("The simulator is empty.");
        return ExitCode.Done;
    }
}
