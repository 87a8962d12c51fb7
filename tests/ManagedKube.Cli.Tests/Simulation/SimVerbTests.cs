using System.Text.Json;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Tests.Simulation;

public sealed class SimVerbTests : IDisposable
{
    private readonly TestProject _project = new();

    public SimVerbTests() => _project.Host = _project.Host with { Clock = TimeProvider.System };

    [Fact]
    public async Task Status_tells_speed_and_what_exists()
    {
        await using var running = await RunningAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "status"));

        Assert.Contains("Operations are 100 times as fast", _project.Output);
        Assert.Contains("0 virtual machines (0 running), 0 virtual disks, 0 pending activities, 0 fault rules.", _project.Output);
    }

    [Fact]
    public async Task Env_prints_the_proxy_and_no_secret()
    {
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("sim", "env"));
        Assert.Contains("Start it with 'mk sim start'", _project.Error);
        await using var running = await RunningAsync();
        var access = SimulatorHost.Find(_project.Home.SimulatorWorld)!;

        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "env"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "status"));

        Assert.Contains($"export HTTPS_PROXY='{access.Proxy}'", _project.Output);
        Assert.Contains("export NO_PROXY='127.0.0.1,localhost'", _project.Output);
        Assert.Contains($"through the proxy {access.Proxy}", _project.Output);
        Assert.DoesNotContain(access.SecretId, _project.Output);
    }

    [Fact]
    public async Task A_fault_rule_is_added_listed_and_removed()
    {
        await using var running = await RunningAsync();
        var file = Write("""{ "id": "slow", "path": "compute/**", "fault": { "kind": "answerLate", "seconds": 2 } }""");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "fault", "add", file));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "fault", "list"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "fault", "clear"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "fault", "list"));

        Assert.Contains("The fault rule slow is in force.", _project.Output);
        Assert.Contains("has struck 0 of 0 times", _project.Output);
        Assert.EndsWith("There is no fault rule.", _project.Output.TrimEnd());
    }

    [Fact]
    public async Task A_fault_rule_that_is_wrong_is_refused_with_the_reason()
    {
        await using var running = await RunningAsync();

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("sim", "fault", "add", Write("""{ "skip": -1, "fault": { "kind": "hang" } }""")));

        Assert.Contains("skip must not be negative", _project.Error);
    }

    [Fact]
    public async Task Faults_need_a_simulator_that_runs()
    {
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("sim", "fault", "list"));

        Assert.Contains("begin with 'mk sim start'", _project.Error);
    }

    [Fact]
    public async Task An_inventory_is_seeded_whether_a_simulator_runs_or_not()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "seed", Write("""{ "zones": ["AZ42"] }""")));

        await using var running = await RunningAsync();
        var admin = SimulatorAdmin.Find(_project.Home)!;
        await using (admin)
        {
            var world = await admin.GetAsync("world", TestContext.Current.CancellationToken);
            Assert.Equal("AZ42", Assert.Single(world["zones"]!.AsArray())!["name"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_seed_file_that_is_missing_is_named()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("sim", "seed", "nowhere.json"));

        Assert.Contains("nowhere.json", _project.Error);
    }

    [Fact]
    public async Task A_reset_wants_an_answer()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("sim", "reset"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "reset", "--yes"));

        Assert.Contains("The simulator is empty.", _project.Output);
    }

    [Fact]
    public async Task Rate_limits_are_on_or_off() =>
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("sim", "start", "--rate-limits", "sometimes"));

    public void Dispose() => _project.Dispose();

    private async Task<SimulatorHost> RunningAsync()
    {
        var simulator = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = _project.Home.SimulatorWorld }, TestContext.Current.CancellationToken);
        new SimulatorServer(Environment.ProcessId, simulator.Address, simulator.ClientId, simulator.SecretId, 100).Save(_project.Home);
        return simulator;
    }

    private string Write(string json)
    {
        var file = Path.Combine(_project.Folder, "given.json");
        File.WriteAllText(file, JsonDocument.Parse(json).RootElement.GetRawText());
        return file;
    }
}
