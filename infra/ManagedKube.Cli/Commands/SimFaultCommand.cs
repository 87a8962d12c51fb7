using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Lets things go wrong in a simulator that runs.</summary>
internal sealed class SimFaultCommand : Command
{
    private readonly CliServices _services;
    private readonly GlobalOptions _global;
    private readonly CommandGuard _guard;

    public SimFaultCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("fault", "Let things go wrong in the simulator that 'mk sim start' runs (docs/simulator.md).")
    {
        (_services, _global, _guard) = (services, global, guard);
        var file = new Argument<string>("FILE") { Description = "A fault rule as JSON; '-' reads standard input." };
        var add = Verb("add", "Add a fault rule.", (arguments, admin, cancel) => AddAsync(arguments.GetValue(file)!, admin, cancel));
        add.Arguments.Add(file);
        Subcommands.Add(add);
        Subcommands.Add(Verb("list", "List the fault rules, and how often each has struck.", (_, admin, cancel) => ListAsync(admin, cancel)));
        Subcommands.Add(Verb("clear", "Remove all fault rules.", (_, admin, cancel) => ClearAsync(admin, cancel)));
    }

    private Command Verb(string name, string description, Func<ParseResult, SimulatorAdmin, CancellationToken, Task> run)
    {
        var verb = new Command(name, description);
        verb.SetAction((arguments, cancel) => _guard.RunAsync(arguments, async () =>
        {
            var home = _global.Find(arguments, _services.Host).Home;
            var admin = SimulatorAdmin.Find(home)
                ?? throw new CommandException(
                    ExitCode.Failed, $"No simulator runs for {home.Path}. Faults last as long as one runs: begin with 'mk sim start'.");
            await using (admin.ConfigureAwait(false))
                await run(arguments, admin, cancel).ConfigureAwait(false);
            return ExitCode.Done;
        }));
        return verb;
    }

    private async Task AddAsync(string file, SimulatorAdmin admin, CancellationToken cancel)
    {
        var rule = await admin.SendAsync(
            HttpMethod.Post, "faults", await JsonFile.ReadAsync(_services.Host, file, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        _services.Host.Out.WriteLine($"The fault rule {rule!["id"]} is in force.");
    }

    private async Task ListAsync(SimulatorAdmin admin, CancellationToken cancel)
    {
        var reports = (await admin.GetAsync("faults", cancel).ConfigureAwait(false)).AsArray();
        if (reports.Count == 0)
            _services.Host.Out.WriteLine("There is no fault rule.");
        foreach (var report in reports.OfType<JsonObject>())
        {
            _services.Host.Out.WriteLine(
                $"{report["rule"]!.ToJsonString(JsonSerializerOptions.Web)} has struck {report["happened"]} of {report["matched"]} times");
        }
    }

    private async Task ClearAsync(SimulatorAdmin admin, CancellationToken cancel)
    {
        await admin.SendAsync(HttpMethod.Delete, "faults", json: null, cancel).ConfigureAwait(false);
        _services.Host.Out.WriteLine("No fault rule is in force.");
    }
}
