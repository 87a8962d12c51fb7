using ManagedKube.Simulator.Tests.Support;
using ManagedKube.TerraformSequences;

namespace ManagedKube.Simulator.Tests.TerraformSequences;

/// <summary>
/// The official Terraform provider can be pointed at the simulator: each of its calls is answered as the provider expects, and what
/// it reads after an apply is what was configured, so that its next plan is empty.
/// </summary>
public sealed class StoryTests
{
    public static TheoryData<string> Stories => [.. StoryReplay.Stories];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Every_call_of_the_official_provider_is_answered_as_it_expects(string story)
    {
        await using var simulator = await TestSimulator.StartAsync(rateLimits: true, tokenLifetime: TimeSpan.FromMinutes(5));
        using var client = simulator.NewTerraformClient();
        var replay = NewReplay(client);
        await replay.RunAsync("lookups");

        await replay.RunAsync(story);

        Assert.DoesNotContain("unknown", simulator.Host.Calls.ByRoute.Keys);
    }

    [Fact]
    public async Task A_difference_that_the_provider_would_plan_to_change_is_noticed()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = simulator.NewTerraformClient();
        var replay = NewReplay(client);
        await replay.RunAsync("lookups");
        await replay.RunAsync("machine-set", "machine");
        var machine = Assert.Single(await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines"));
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(machine.Id()), new { highAvailability = "best-effort" });

        var difference = await Assert.ThrowsAsync<SequenceException>(() => replay.RunAsync("machine-set", "read machine"));

        Assert.StartsWith("machine-set [read machine], line ", difference.Message);
        Assert.Contains(": GET compute/v1/open_iaas/virtual_machines/$vm: ", difference.Message);
        Assert.Contains("best-effort", difference.Message);
    }

    [Fact]
    public async Task An_activity_that_fails_ends_a_story_with_its_reason()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = simulator.NewTerraformClient();
        var replay = NewReplay(client);
        await replay.RunAsync("lookups");
        await replay.RunAsync("machine-set", "machine");
        var machine = Assert.Single(await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines"));
        await simulator.SwitchAsync(machine.Id(), "off");

        var failure = await Assert.ThrowsAsync<SequenceException>(() => replay.RunAsync("virtual-disk", "create unplugged"));

        Assert.Contains("VM state is halted but should be running", failure.Message);
    }

    private static StoryReplay NewReplay(TerraformClient client) => new(client, [new("name", "ctodev-cp-01")]);
}
