using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class ReplicationTests
{
    private const string Policies = $"{TestSimulator.Compute}/replication/configurations";

    [Fact]
    public async Task A_policy_takes_minute_and_answers_minutes()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var target = await Zone.FindAsync(simulator, "AZ06");

        var id = await CreateAsync(simulator, target, new { minute = 30 });

        var policy = await simulator.GetAsync($"{Policies}/{id}");
        Assert.Equal(["id", "name", "storageRepository", "pool", "machineManager", "lastRun", "interval"], policy.Keys());
        Assert.Equal(30, policy.GetProperty("interval").Number("minutes"));
        Assert.Equal(0, policy.GetProperty("interval").Number("hours"));
        Assert.Equal("AZ06", policy.Reference("machineManager"));
        Assert.Equal("clu001", policy.GetProperty("pool").Text("label"));
        Assert.Equal("", policy.GetProperty("lastRun").Text("status"));
        Assert.Equal([id], (await simulator.ListAsync(Policies)).Select(item => item.Id()));
    }

    [Fact]
    public async Task An_interval_is_1_to_24_hours_or_15_to_59_minutes()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var target = await Zone.FindAsync(simulator, "AZ06");

        foreach (var wrong in new object[] { new { hours = 25 }, new { minute = 14 }, new { minutes = 60 }, new { hours = 1, minute = 15 }, new { } })
            Assert.Contains("1 to 24 hours", await simulator.FailAsync(HttpMethod.Post, Policies, Body(target, wrong)));
        await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Policies, new { name = "p", storageRepositoryId = target.RepositoryIds[0] });
    }

    [Fact]
    public async Task A_machine_has_one_policy_or_404()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, target) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);
        var (first, second) = (await CreateAsync(simulator, target, new { hours = 1 }), await CreateAsync(simulator, target, new { hours = 2 }));
        var path = $"{TestSimulator.Compute}/replication/virtual_machines/{machine}/configurations";

        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, path);
        await simulator.SucceedAsync(HttpMethod.Post, path, new { configurationId = first });
        Assert.Equal(first, (await simulator.GetAsync(path)).Id());
        Assert.Contains("dissociate it first", await simulator.FailAsync(HttpMethod.Post, path, new { configurationId = second }));
        Assert.Contains("dissociate them first", await simulator.FailAsync(HttpMethod.Delete, $"{Policies}/{first}"));

        await simulator.SucceedAsync(HttpMethod.Delete, path);
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, path);
        Assert.Contains("associated with no", await simulator.FailAsync(HttpMethod.Delete, path));
        await simulator.SucceedAsync(HttpMethod.Delete, $"{Policies}/{first}");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Policies}/{first}");
    }

    [Fact]
    public async Task A_policy_runs_from_the_association_of_its_first_machine_on()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, target) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);
        var policy = await CreateAsync(simulator, target, new { hours = 1 });
        await simulator.SucceedAsync(
            HttpMethod.Post, $"{TestSimulator.Compute}/replication/virtual_machines/{machine}/configurations", new { configurationId = policy });
        async Task<long> LastStart() => (await simulator.GetAsync($"{Policies}/{policy}")).GetProperty("lastRun").Number("start");

        Assert.Equal(0, await LastStart());
        simulator.Clock.Advance(TimeSpan.FromMinutes(10));
        var first = await LastStart();
        simulator.Clock.Advance(TimeSpan.FromHours(3));

        Assert.True(first > 0);
        Assert.Equal(first + 3 * 3600, await LastStart());
    }

    private static object Body(Zone target, object interval) => new { name = "ctodev-az05-az06", storageRepositoryId = target.RepositoryIds[0], interval };

    private static async Task<Guid> CreateAsync(TestSimulator simulator, Zone target, object interval) =>
        (await simulator.SucceedAsync(HttpMethod.Post, Policies, Body(target, interval))).Id;
}
