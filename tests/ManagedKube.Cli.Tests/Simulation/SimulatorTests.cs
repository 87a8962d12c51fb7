using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;
using ManagedKube.Cli.Targets;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Simulation;

public sealed class SimulatorTests : IDisposable
{
    private readonly TestProject _project = new();

    public SimulatorTests() => _project.Host = _project.Host with { Clock = TimeProvider.System };

    [Fact]
    public async Task A_verb_has_a_simulator_of_its_own_when_none_runs()
    {
        var session = await OpenAsync();
        var address = session.Environment[TargetVariables.Address];

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, await CallAsync(address));

        await session.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync(address));
    }

    [Fact]
    public async Task Children_reach_machines_by_the_proxy_and_find_the_tools_first()
    {
        await using var session = await OpenAsync();

        var proxy = new Uri(session.Environment["HTTPS_PROXY"]);
        Assert.True(proxy.IsLoopback && proxy.AbsoluteUri != session.Environment[TargetVariables.Address]);
        Assert.Equal("127.0.0.1,localhost", session.Environment["NO_PROXY"]);
        Assert.Equal("built-in", session.Environment["MK_CHART_CATALOG"]);
        var first = session.Environment["PATH"].Split(Path.PathSeparator)[0];
        Assert.True(File.Exists(Path.Combine(first, OperatingSystem.IsWindows() ? "talosctl.exe" : "talosctl")), first);
    }

    [Fact]
    public async Task The_one_that_sim_start_runs_is_used_and_left_running()
    {
        using var stop = new CancellationTokenSource();
        var running = new SimulatorService(_project.Host, _project.Home).RunAsync(new SimulatorSettings(0, 100), stop.Token);
        var server = await FoundAsync();

        await using (var session = await OpenAsync())
            Assert.Equal(server.Address.AbsoluteUri, session.Environment[TargetVariables.Address]);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, await CallAsync(server.Address.AbsoluteUri));
        await stop.CancelAsync();
        await running;
        Assert.Null(SimulatorServer.Find(_project.Home));
    }

    [Fact]
    public async Task The_one_that_another_verb_has_is_waited_for()
    {
        var first = await OpenAsync();
        var second = OpenAsync();
        while (!_project.Error.Contains("another mk works on the simulator", StringComparison.Ordinal))
            await Task.Yield();

        Assert.False(second.IsCompleted);
        await first.DisposeAsync();

        await using var session = await second;
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, await CallAsync(session.Environment[TargetVariables.Address]));
    }

    [Fact]
    public async Task A_second_sim_start_is_refused()
    {
        using var stop = new CancellationTokenSource();
        var running = new SimulatorService(_project.Host, _project.Home).RunAsync(new SimulatorSettings(0, 100), stop.Token);
        var server = await FoundAsync();

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("sim", "start"));

        Assert.Contains($"runs already, at {server.Address}", _project.Error);
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_not_taken_for_a_running_simulator()
    {
        new SimulatorServer(1, new Uri("http://127.0.0.1:1/"), "id", "secret", 100).Save(_project.Home);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "status"));
        Assert.StartsWith("No simulator runs for", _project.Output);
    }

    [Fact]
    public async Task Stopping_what_does_not_run_is_no_failure()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("sim", "stop"));

        Assert.StartsWith("No simulator runs for", _project.Output);
    }

    public void Dispose() => _project.Dispose();

    private Task<ITargetSession> OpenAsync() =>
        new SimulatorTarget(_project.Host, _project.Home).OpenAsync(100, TestContext.Current.CancellationToken);

    private async Task<SimulatorServer> FoundAsync()
    {
        while (true)
        {
            if (SimulatorServer.Find(_project.Home) is { } server)
                return server;
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<System.Net.HttpStatusCode> CallAsync(string address)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(new Uri(address), "api/compute/v1/open_iaas/pools"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
