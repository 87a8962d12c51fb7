using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Simulation;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Commands;

/// <summary>Tells whether and where the simulator runs, and what exists in it.</summary>
internal sealed class SimStatusCommand : Command
{
    private readonly Option<bool> _json = JsonOption.Create();

    public SimStatusCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("status", "Tell whether and where the simulator runs, and what exists in it.")
    {
        Options.Add(_json);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, services.Host, global.Find(arguments, services.Host).Home, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliHost host, HomeFolder home, CancellationToken cancel)
    {
        var server = SimulatorServer.Find(home);
        var world = server is null ? null : await WorldAsync(home, cancel).ConfigureAwait(false);
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, Document(home, server, world));
        else
            WriteLines(host, home, server, world);
        return ExitCode.Done;
    }

    private static async Task<SimulatorSummary?> WorldAsync(HomeFolder home, CancellationToken cancel)
    {
        if (SimulatorAdmin.Find(home) is not { } admin)
            return null;
        await using (admin.ConfigureAwait(false))
            return SimulatorSummary.Of(
                await admin.GetAsync("world", cancel).ConfigureAwait(false), await admin.GetAsync("faults", cancel).ConfigureAwait(false));
    }

    private static JsonObject Document(HomeFolder home, SimulatorServer? server, SimulatorSummary? world) => new()
    {
        ["running"] = server is not null,
        ["address"] = server?.Address.AbsoluteUri,
        ["proxy"] = server is null ? null : SimulatorHost.Find(home.SimulatorWorld)?.Proxy.AbsoluteUri,
        ["processId"] = server?.ProcessId,
        ["credentials"] = server is null ? null : home.SimulatorAccess,
        ["speed"] = server?.Speed,
        ["machines"] = world?.Machines,
        ["runningMachines"] = world?.RunningMachines,
        ["disks"] = world?.Disks,
        ["pendingActivities"] = world?.PendingActivities,
        ["faultRules"] = world?.FaultRules,
    };

    private static void WriteLines(CliHost host, HomeFolder home, SimulatorServer? server, SimulatorSummary? world)
    {
        if (server is null)
        {
            host.Out.WriteLine($"No simulator runs for {home.Path}.");
            return;
        }

        host.Out.WriteLine($"The simulator runs at {server.Address} (process {server.ProcessId}); credentials are in {home.SimulatorAccess}.");
        host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Operations are {server.Speed:0.##} times as fast as on the platform. A browser shows it at that address."));
        if (SimulatorHost.Find(home.SimulatorWorld) is { } access)
            host.Out.WriteLine($"Machines and clusters answer at their own addresses through the proxy {access.Proxy}; 'mk sim env' sets a shell up for it.");
        if (world is not null)
            host.Out.WriteLine(world.ToString());
    }
}
