using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Tells whether and where the simulator runs.</summary>
internal sealed class SimStatusCommand : Command
{
    private readonly Option<bool> _json = JsonOption.Create();

    public SimStatusCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("status", "Tell whether and where the simulator runs.")
    {
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services.Host, global.Find(arguments, services.Host).Home))));
    }

    private ExitCode Run(ParseResult arguments, CliHost host, HomeFolder home)
    {
        var server = SimulatorServer.Find(home);
        if (arguments.GetValue(_json))
        {
            ReportJson.Write(host.Out, new JsonObject
            {
                ["running"] = server is not null,
                ["address"] = server?.Address.AbsoluteUri,
                ["processId"] = server?.ProcessId,
                ["credentials"] = server is null ? null : home.SimulatorAccess,
            });
        }
        else
        {
            host.Out.WriteLine(server is null
                ? $"No simulator runs for {home.Path}."
                : $"The simulator runs at {server.Address} (process {server.ProcessId}); credentials are in {home.SimulatorAccess}.");
        }
        return ExitCode.Done;
    }
}
