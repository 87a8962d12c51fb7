using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Vpc;

public sealed class FloatingIpTests
{
    [Fact]
    public async Task A_floating_IP_takes_85_seconds_to_provision_and_shows_all_its_keys_unbound()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var activity = await simulator.OrderAsync(HttpMethod.Post, VpcNames.FloatingIps, new { count = 1 });

        simulator.Clock.Advance(TimeSpan.FromSeconds(80));
        Assert.Equal("running", (await simulator.EndAsync(activity)).State);
        simulator.Clock.Advance(TimeSpan.FromSeconds(6));
        var id = (await simulator.EndAsync(activity)).Id;

        var floating = await simulator.GetAsync($"{VpcNames.FloatingIps}/{id}");
        Assert.Equal(["id", "ipAddress", "description", "staticIp", "vpc", "privateNetwork"], floating.Keys());
        Assert.All(["staticIp", "vpc", "privateNetwork"], key => Assert.Equal(JsonValueKind.Null, floating.GetProperty(key).ValueKind));
        Assert.Equal("203.0.113.66", floating.Text("ipAddress"));
    }

    [Fact]
    public async Task It_is_described_and_deleted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var path = $"{VpcNames.FloatingIps}/{await VpcNames.AddFloatingIpAsync(simulator)}";

        await simulator.SucceedAsync(HttpMethod.Patch, path, new { description = "ctodev ingress" });
        Assert.Equal("ctodev ingress", (await simulator.GetAsync(path)).Text("description"));

        await simulator.SucceedAsync(HttpMethod.Delete, path);
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, path);
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Delete, path);
    }

    [Fact]
    public async Task It_is_bound_and_unbound_and_a_repetition_is_a_conflict()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var address = await names.AddStaticIpAsync(simulator);
        var floating = await VpcNames.AddFloatingIpAsync(simulator);
        var (bind, unbind) = (Bind(floating, address), $"{VpcNames.FloatingIps}/{floating}/unbind/static_ips/{address}");

        await simulator.SucceedAsync(HttpMethod.Post, bind);

        var bound = await simulator.GetAsync($"{VpcNames.FloatingIps}/{floating}");
        Assert.Equal(["id", "address"], bound.GetProperty("staticIp").Keys());
        Assert.Equal(address, bound.GetProperty("staticIp").Id());
        Assert.Equal(names.FrontId, bound.GetProperty("privateNetwork").Id());
        Assert.Equal(floating, (await simulator.GetAsync($"{VpcNames.Root}/static_ips/{address}")).GetProperty("floatingIp").Id());
        Assert.Equal(1, Assert.Single(await simulator.ListAsync($"{VpcNames.Root}/vpc")).Number("floatingIpCount"));
        await simulator.RefusalAsync(HttpStatusCode.Conflict, HttpMethod.Post, bind);

        await simulator.SucceedAsync(HttpMethod.Delete, unbind);
        await simulator.RefusalAsync(HttpStatusCode.Conflict, HttpMethod.Delete, unbind);
    }

    [Fact]
    public async Task What_is_bound_is_neither_deleted_nor_bound_elsewhere()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var (address, other) = (await names.AddStaticIpAsync(simulator), await names.AddStaticIpAsync(simulator, "02:00:00:00:00:02"));
        var (floating, free) = (await VpcNames.AddFloatingIpAsync(simulator), await VpcNames.AddFloatingIpAsync(simulator));
        await simulator.SucceedAsync(HttpMethod.Post, Bind(floating, address));

        Assert.Contains("is bound to", await simulator.FailAsync(HttpMethod.Delete, $"{VpcNames.FloatingIps}/{floating}"));
        Assert.Contains("is bound to", await simulator.FailAsync(HttpMethod.Delete, $"{VpcNames.Root}/static_ips/{address}"));
        Assert.Contains("is bound to", await simulator.FailAsync(HttpMethod.Post, Bind(floating, other)));
        Assert.Contains("is bound to", await simulator.FailAsync(HttpMethod.Post, Bind(free, address)));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_a_VPC()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var bound = await VpcNames.AddFloatingIpAsync(simulator);
        await VpcNames.AddFloatingIpAsync(simulator);
        await simulator.SucceedAsync(HttpMethod.Post, Bind(bound, await names.AddStaticIpAsync(simulator)));
        var vpc = Assert.Single(await simulator.ListAsync($"{VpcNames.Root}/vpc")).Id();

        Assert.Equal(2, (await simulator.ListAsync(VpcNames.FloatingIps)).Count);
        Assert.Equal(bound, Assert.Single(await simulator.ListAsync($"{VpcNames.FloatingIps}?vpcId={vpc}")).Id());
    }

    [Fact]
    public async Task The_count_must_be_one()
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, VpcNames.FloatingIps, new { count = 2 });
    }

    private static string Bind(Guid floating, Guid address) => $"{VpcNames.FloatingIps}/{floating}/bind/static_ips/{address}";
}
