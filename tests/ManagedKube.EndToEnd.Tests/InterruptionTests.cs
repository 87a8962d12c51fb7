using System.Diagnostics;
using System.Text;
using CliWrap.EventStream;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>The process is killed in the middle of its work, as a machine that loses its power does it.</summary>
public sealed class InterruptionTests(DeliveredCluster delivered)
{
    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public async Task After_a_kill_the_next_up_finishes_and_makes_nothing_twice(int steps)
    {
        using var place = new Workplace();
        await KillAfterAsync(place, steps, "up", "ctodev", "--yes", "--sim-speed", "40");

        var finished = await place.ExpectAsync(0, "up", "ctodev", "--yes", "--json");

        Assert.Equal("succeeded", finished.Json.GetProperty("result").GetString());
        await using var world = await SimulatedWorld.StartAsync(place);
        var machines = await world.MachinesAsync();
        Assert.Equal(
            ["ctodev-cp-01", "ctodev-gitrunner", "ctodev-wrk-01", "ctodev-wrk-02", "ctodev-wrk-03"],
            machines.Select(machine => machine.Name).Order(StringComparer.Ordinal));
        Assert.All(machines, machine => Assert.Equal("Running", machine.PowerState));
        Assert.Equal(3, (await world.DiskNamesAsync()).Count(name => name.Contains("-osd-", StringComparison.Ordinal)));
        Assert.Equal(5, (await world.IdsAsync("network_adapters")).Count);
        await place.ExpectAsync(0, "drift", "ctodev");
    }

    [Fact]
    public async Task After_a_kill_in_destroy_the_next_one_leaves_nothing()
    {
        using var place = await delivered.PlaceAsync();
        await place.UnprotectAllAsync("ctodev");
        await KillAfterAsync(place, 4, "destroy", "ctodev", "--yes", "--sim-speed", "40");

        await place.UnprotectAllAsync("ctodev");
        await place.ExpectAsync(0, "destroy", "ctodev", "--yes");

        await using var world = await SimulatedWorld.StartAsync(place);
        Assert.Empty(await world.MachinesAsync());
        Assert.Empty(await world.DiskNamesAsync());
        Assert.Empty(await world.IdsAsync("network_adapters"));
    }

    /// <summary>Kills <c>mk</c>, and only it, once so many steps have begun.</summary>
    private static async Task KillAfterAsync(Workplace place, int steps, params string[] arguments)
    {
        var process = 0;
        var begun = 0;
        var log = new StringBuilder();
        await foreach (var happened in place.Command(arguments).ListenAsync(TestContext.Current.CancellationToken))
            switch (happened)
            {
                case StartedCommandEvent started:
                    process = started.ProcessId;
                    break;
                case StandardErrorCommandEvent line:
                    log.AppendLine(line.Text);
                    if (IsStep(line.Text) && ++begun == steps)
                        using (var mk = Process.GetProcessById(process))
                            mk.Kill(entireProcessTree: false);
                    break;
            }
        Assert.True(begun >= steps, $"only {begun} steps began:\n{log}");
    }

    // Progress of the update itself, not of the preview before it.
    private static bool IsStep(string line) => line.Contains("creating", StringComparison.Ordinal) || line.Contains("deleting", StringComparison.Ordinal);
}
