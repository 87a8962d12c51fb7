using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class CallCountTests
{
    [Fact]
    public async Task Calls_are_counted_by_route_and_token_exchanges_apart()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.GetAsync(TestSimulator.Compute);
        await simulator.GetAsync($"{TestSimulator.Compute}/pools?machineManagerId=x");
        await simulator.GetAsync($"{TestSimulator.Compute}/pools");
        await simulator.StatusAsync(HttpMethod.Get, $"{TestSimulator.Compute}/virtual_machines/{Guid.Empty}");
        await simulator.StatusAsync(HttpMethod.Get, "/nowhere");

        var calls = simulator.Host.Calls;

        Assert.Equal(1, calls.TokenExchanges);
        Assert.Equal(5, calls.Total);
        Assert.Equal(
            new Dictionary<string, long>
            {
                ["GET /api/compute/v1/open_iaas"] = 1,
                ["GET /api/compute/v1/open_iaas/pools"] = 2,
                ["GET /api/compute/v1/open_iaas/virtual_machines/{id}"] = 1,
                ["unknown"] = 1,
            }.OrderBy(route => route.Key),
            calls.ByRoute.OrderBy(route => route.Key));
    }

    [Fact]
    public async Task It_is_known_how_late_the_end_of_an_activity_was_first_seen()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var activity = await simulator.OrderAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_machines", Machines.Body(zone));
        await simulator.GetAsync($"/api/activity/v1/activities/{activity}");
        Assert.Empty(simulator.Host.Calls.NoticeDelays);

        simulator.Clock.Advance(TimeSpan.FromSeconds(30.5));
        await simulator.GetAsync($"/api/activity/v1/activities/{activity}");
        simulator.Clock.Advance(TimeSpan.FromSeconds(10));
        await simulator.GetAsync($"/api/activity/v1/activities/{activity}");

        Assert.Equal([TimeSpan.FromSeconds(2)], simulator.Host.Calls.NoticeDelays);
    }
}
