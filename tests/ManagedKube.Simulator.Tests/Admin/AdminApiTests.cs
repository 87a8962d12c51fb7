using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Admin;

public sealed class AdminApiTests
{
    private const string Secret = "not-for-everybody";

    [Theory]
    [InlineData("GET", "faults")]
    [InlineData("GET", "world")]
    [InlineData("GET", "calls")]
    [InlineData("POST", "reset")]
    [InlineData("POST", "seed")]
    public async Task It_wants_a_secret_of_its_own(string method, string path)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var token = simulator.Client.DefaultRequestHeaders.Authorization!.Parameter!;

        using var answer = await simulator.AdminAsync(new HttpMethod(method), path, secret: token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Its_secret_opens_nothing_of_the_API_and_is_in_the_protected_file()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);
        simulator.Client.DefaultRequestHeaders.Authorization = new("Bearer", simulator.Host.Access.AdminSecret);

        Assert.Equal(HttpStatusCode.Unauthorized, await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute));
        Assert.Equal(simulator.Host.Access.AdminSecret, SimulatorHost.Find(simulator.Folder.Path)!.AdminSecret);
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_read_it()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/state") { Headers = { Host = "evil.example" } };

        using var answer = await simulator.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Its_calls_are_neither_counted_nor_faulty()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);
        await simulator.InjectAsync(new { fault = new { kind = "answerStatus", status = 500 } });

        (await simulator.AdminAsync(HttpMethod.Get, "world")).EnsureSuccessStatusCode().Dispose();

        Assert.Equal(0, simulator.Host.Calls.Total);
    }

    [Fact]
    public async Task A_reset_world_is_empty_and_stays_so()
    {
        using var folder = new TemporaryFolder();
        await using (var before = await TestSimulator.StartAsync(folder.Path))
        {
            await before.CreateRunningAsync(await Zone.FindAsync(before));
            (await before.AdminAsync(HttpMethod.Post, "reset")).EnsureSuccessStatusCode().Dispose();
            Assert.Empty(await before.ListAsync($"{TestSimulator.Compute}/virtual_machines"));
            await before.CreateAsync(await Zone.FindAsync(before), "after-the-reset");
        }

        await using var after = await TestSimulator.StartAsync(folder.Path);
        Assert.Equal("after-the-reset", Assert.Single(await after.ListAsync($"{TestSimulator.Compute}/virtual_machines")).Text("name"));
    }

    [Fact]
    public async Task A_seed_gives_another_inventory_that_stays()
    {
        using var folder = new TemporaryFolder();
        await using (var before = await TestSimulator.StartAsync(folder.Path))
        {
            (await before.AdminAsync(HttpMethod.Post, "seed", new { zones = new[] { "AZ42" }, networks = new[] { "lab" } }))
                .EnsureSuccessStatusCode().Dispose();
            Assert.Equal(
                ["lab"],
                (await before.ListAsync($"{TestSimulator.Compute}/networks")).Where(network => !network.TryGetProperty("vpc", out _)).Select(network => network.Text("name")));
        }

        await using var after = await TestSimulator.StartAsync(folder.Path);
        Assert.Equal("AZ42", Assert.Single(await after.ListAsync(TestSimulator.Compute)).Text("name"));
    }

    [Theory]
    [InlineData("""{ "zones": [], "networks": ["a", "a"] }""", "zones must have", "networks must not name anything twice")]
    [InlineData("""{ "moons": 1 }""", "moons", "")]
    public async Task A_seed_that_is_wrong_is_refused_with_all_that_is(string seed, string first, string second)
    {
        await using var simulator = await TestSimulator.StartAsync();

        using var answer = await simulator.AdminAsync(HttpMethod.Post, "seed", seed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(first, text);
        Assert.Contains(second, text);
    }

    [Fact]
    public async Task A_seed_that_lacks_what_machines_use_is_refused()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.CreateAsync(await Zone.FindAsync(simulator));

        using var answer = await simulator.AdminAsync(HttpMethod.Post, "seed", new { zones = new[] { "AZ42" } });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Reset the world first", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines"));
    }

    [Theory]
    [InlineData("world")]
    [InlineData("../../state")]
    public async Task What_exists_is_shown_without_secrets(string path)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.CreateRunningAsync(zone, cloudInit: new
        {
            cloudConfig = $"password: {Secret}",
            networkConfig = "version: 2\nethernets: { eth0: { addresses: [10.20.0.11/22] } }",
        });

        using var answer = await simulator.AdminAsync(HttpMethod.Get, path);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(Secret, text);
        Assert.DoesNotContain(simulator.Host.SecretId, text);
        Assert.DoesNotContain(simulator.Host.Access.AdminSecret, text);
        var world = JsonDocument.Parse(text).RootElement;
        world = world.TryGetProperty("world", out var inner) ? inner : world;
        var machine = Assert.Single(world.GetProperty("machines").EnumerateArray());
        Assert.Equal("ctodev-cp-01", machine.Text("name"));
        Assert.Equal("10.20.0.11", machine.GetProperty("adapters")[0].GetProperty("addresses")[0].GetString());
        Assert.Equal(3, world.GetProperty("zones").GetArrayLength());
    }
}
