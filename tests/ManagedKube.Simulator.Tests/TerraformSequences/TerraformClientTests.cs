using ManagedKube.Simulator.Tests.Support;
using ManagedKube.TerraformSequences;

namespace ManagedKube.Simulator.Tests.TerraformSequences;

/// <summary>The yardstick itself: when the official provider tries again, and how long it waits.</summary>
public sealed class TerraformClientTests
{
    private const string Pools = "compute/v1/open_iaas/pools";

    private readonly List<TimeSpan> _waits = [];

    [Fact]
    public async Task A_read_is_tried_three_times_half_a_second_and_a_second_apart()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = NewClient(simulator);
        var replay = await FindZoneAsync(client);
        await simulator.InjectAsync(new { method = "GET", path = Pools, times = 2, fault = new { kind = "answerStatus", status = 503 } });

        await replay.RunAsync("lookups", "pool");

        Assert.Equal([TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)], _waits);
    }

    [Fact]
    public async Task A_read_that_fails_three_times_has_failed()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = NewClient(simulator);
        var replay = await FindZoneAsync(client);
        await simulator.InjectAsync(new { method = "GET", path = Pools, times = 3, fault = new { kind = "answerStatus", status = 502 } });

        var failure = await Assert.ThrowsAsync<SequenceException>(() => replay.RunAsync("lookups", "pool"));

        Assert.Contains("The answer is 502, not 200 or 201 or 206", failure.Message);
        Assert.Equal(2, _waits.Count);
    }

    [Fact]
    public async Task A_write_is_tried_once()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var client = NewClient(simulator);
        var replay = await FindZoneAsync(client);
        await simulator.InjectAsync(new { method = "POST", times = 1, fault = new { kind = "answerStatus", status = 503 } });

        await Assert.ThrowsAsync<SequenceException>(() => replay.RunAsync("storage-account", "create"));

        Assert.Empty(_waits);
    }

    [Fact]
    public async Task A_login_that_is_one_too_many_waits_as_long_as_it_is_told()
    {
        await using var simulator = await TestSimulator.StartAsync(rateLimits: true, tokenLifetime: TimeSpan.FromMinutes(5), logIn: false);
        using var client = NewClient(simulator);

        for (var login = 1; login <= 6; login++)
            await client.LogInAsync();

        Assert.Equal([TimeSpan.FromSeconds(1)], _waits);
    }

    private static async Task<StoryReplay> FindZoneAsync(TerraformClient client)
    {
        var replay = new StoryReplay(client, []);
        await replay.RunAsync("lookups", "zone");
        return replay;
    }

    private TerraformClient NewClient(TestSimulator simulator) => simulator.NewTerraformClient(_waits.Add);
}
