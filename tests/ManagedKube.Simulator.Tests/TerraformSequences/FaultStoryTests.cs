using ManagedKube.Simulator.Tests.Support;
using ManagedKube.TerraformSequences;

namespace ManagedKube.Simulator.Tests.TerraformSequences;

/// <summary>What the simulator injects has the form that the official provider recovers from.</summary>
public sealed class FaultStoryTests
{
    private const string Adapters = "compute/v1/open_iaas/network_adapters";
    private const string Machines = "compute/v1/open_iaas/virtual_machines";
    private const string Activities = "activity/v1/activities/*";

    [Fact]
    public async Task The_provider_cleans_up_after_a_transient_failure_and_tries_again()
    {
        var workers = new
        {
            kind = "failActivity",
            reason = "VPC configuration incomplete: None of the workers were able to respond. We invite you to contact support.",
            leavesEffect = true,
            namesLeftover = true,
        };

        await RunAsync("faults/transient-adapter-creation", new { method = "POST", path = Adapters, times = 1, fault = workers });
    }

    [Fact]
    public async Task The_provider_repeats_an_update_that_failed_transiently()
    {
        var gateway = new { kind = "failActivity", reason = "Failed to load configuration via API: <html>502 Bad Gateway</html>" };

        await RunAsync("faults/transient-adapter-update", new { method = "PATCH", path = $"{Adapters}/*", times = 2, fault = gateway });
    }

    [Fact]
    public Task The_provider_reads_an_activity_again_that_shows_late() => RunAsync(
        "machine-set", new { method = "POST", path = Machines, times = 1, fault = new { kind = "hideActivity" } });

    [Fact]
    public Task The_provider_bears_trouble_while_it_polls() => RunAsync(
        "machine-set", new { method = "GET", path = Activities, times = 10, fault = new { kind = "answerStatus", status = 503 } });

    [Fact]
    public Task The_provider_reads_again_when_a_connection_is_dropped() => RunAsync(
        "machine-set", new { method = "GET", module = "compute", times = 2, fault = new { kind = "dropConnection" } });

    [Fact]
    public async Task The_provider_gives_up_on_an_order_whose_activity_is_not_named()
    {
        var failure = await Assert.ThrowsAsync<SequenceException>(() => RunAsync(
            "machine-set", new { method = "POST", path = Machines, times = 1, fault = new { kind = "loseLocation" } }));

        Assert.Contains("names no activity", failure.Message);
    }

    private static async Task RunAsync(string story, object fault)
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = simulator.NewTerraformClient();
        var replay = new StoryReplay(client, [new("name", "ctodev-cp-01")]);
        await replay.RunAsync("lookups");
        await simulator.InjectAsync(fault);

        await replay.RunAsync(story);
    }
}
