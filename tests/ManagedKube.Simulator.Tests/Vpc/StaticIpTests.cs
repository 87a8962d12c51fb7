using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Vpc;

public sealed class StaticIpTests
{
    [Fact]
    public async Task A_custom_static_IP_lives_from_creation_to_deletion()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);

        var id = await names.AddStaticIpAsync(simulator, "02:00:0A:F0:00:0B", "10.240.0.200");

        var path = $"{VpcNames.Root}/static_ips/{id}";
        var made = await simulator.GetAsync(path);
        Assert.Equal(
            [
                "id", "ipAddress", "macAddress", "virtualMachine", "networkAdapter", "source", "resourceDescription", "floatingIp", "vpc",
                "privateNetwork",
            ],
            made.Keys());
        Assert.Equal("10.240.0.200", made.Text("ipAddress"));
        Assert.Equal(VpcNames.Mac, made.Text("macAddress"));
        Assert.Equal("custom", made.Text("source"));
        Assert.Equal(id, (await simulator.GetAsync($"{VpcNames.Root}/static_ips/mac/{VpcNames.Mac.ToUpperInvariant()}")).Id());
        Assert.Equal(id, Assert.Single(await simulator.ListAsync(names.OfFront)).Id());

        await simulator.SucceedAsync(HttpMethod.Patch, path, new { resourceDescription = "gateway", macAddress = "02:00:0a:f0:00:0c" });
        Assert.Equal("gateway", (await simulator.GetAsync(path)).Text("resourceDescription"));
        Assert.Equal("10.240.0.200", (await simulator.GetAsync(path)).Text("ipAddress"));

        await simulator.SucceedAsync(HttpMethod.Delete, path);
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, path);
        Assert.Empty(await simulator.ListAsync(names.OfFront));
    }

    [Fact]
    public async Task Without_an_address_the_first_free_one_is_taken()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        await names.AddStaticIpAsync(simulator, "02:00:00:00:00:01", "10.240.0.3");

        var ids = new[] { await names.AddStaticIpAsync(simulator, "02:00:00:00:00:02"), await names.AddStaticIpAsync(simulator, "02:00:00:00:00:03") };

        var addresses = new List<string>();
        foreach (var id in ids)
            addresses.Add((await simulator.GetAsync($"{VpcNames.Root}/static_ips/{id}")).Text("ipAddress"));
        Assert.Equal(["10.240.0.2", "10.240.0.4"], addresses);
    }

    [Theory]
    [InlineData("10.240.0.1")]
    [InlineData("10.240.0.255")]
    [InlineData("10.240.1.5")]
    public async Task An_address_that_is_no_host_of_the_network_is_refused(string address)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);

        Assert.Contains("no host address", await simulator.FailAsync(HttpMethod.Post, names.OfFront, Body(address)));
    }

    [Fact]
    public async Task Neither_an_address_nor_a_MAC_address_is_given_twice()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        await names.AddStaticIpAsync(simulator, VpcNames.Mac, "10.240.0.9");
        var other = await names.AddStaticIpAsync(simulator, "02:00:00:00:00:02");

        Assert.Contains(
            "IP address 10.240.0.9 is already used",
            await simulator.FailAsync(HttpMethod.Post, names.OfFront, Body("10.240.0.9", "02:00:00:00:00:03")));
        Assert.Contains($"MAC address {VpcNames.Mac} is already used", await simulator.FailAsync(HttpMethod.Post, names.OfFront, Body("10.240.0.10")));
        Assert.Contains(
            "is already used",
            await simulator.FailAsync(HttpMethod.Patch, $"{VpcNames.Root}/static_ips/{other}", new { macAddress = VpcNames.Mac }));
    }

    [Fact]
    public async Task What_is_wrong_with_a_body_is_told_at_once()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var id = await names.AddStaticIpAsync(simulator);

        var text = await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, names.OfFront, new { ipAddress = "x", resourceDescription = "" });

        Assert.Contains("macAddress is required", text);
        Assert.Contains("ipAddress 'x'", text);
        Assert.Contains("resourceDescription must not be empty", text);
        await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Patch, $"{VpcNames.Root}/static_ips/{id}", new { });
        await simulator.RefusalAsync(
            HttpStatusCode.NotFound, HttpMethod.Post, $"{VpcNames.Root}/private_networks/{Guid.NewGuid()}/static_ips", Body("10.240.0.9"));
    }

    [Fact]
    public async Task A_static_IP_of_the_platform_is_not_changed_or_deleted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var machine = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.SucceedAsync(
            HttpMethod.Post, $"{TestSimulator.Compute}/network_adapters", new { virtualMachineId = machine, networkId = names.FrontNetworkId });
        var id = Assert.Single(await simulator.ListAsync(names.OfFront)).Id();

        foreach (var (method, body) in new[] { (HttpMethod.Delete, null), (HttpMethod.Patch, (object)new { resourceDescription = "mine" }) })
        {
            Assert.Equal(
                $"Static IP {id} is not a custom static IP (source: xoa)",
                await simulator.FailAsync(method, $"{VpcNames.Root}/static_ips/{id}", body));
        }
    }

    private static object Body(string ipAddress, string mac = VpcNames.Mac) => new { macAddress = mac, ipAddress, resourceDescription = "x" };
}
