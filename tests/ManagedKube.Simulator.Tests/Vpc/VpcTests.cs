using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Vpc;

public sealed class VpcTests
{
    [Fact]
    public async Task A_VPC_and_its_private_networks_are_listed_and_read_by_id()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var vpc = Assert.Single(await simulator.ListAsync($"{VpcNames.Root}/vpc"));
        Assert.Equal(["id", "name", "internetIp", "privateNetworkCount", "staticIpCount", "floatingIpCount"], vpc.Keys());
        Assert.Equal(2, vpc.Number("privateNetworkCount"));
        Assert.Equal(vpc.GetRawText(), (await simulator.GetAsync($"{VpcNames.Root}/vpc/{vpc.Id()}")).GetRawText());

        var networks = await simulator.ListAsync($"{VpcNames.Root}/private_networks?vpcId={vpc.Id()}");
        Assert.Equal(["id", "ipAddress", "name", "vlanId", "staticIpCount", "vpc"], networks[0].Keys());
        Assert.Equal("10.240.0.0/24", networks[0].Text("ipAddress"));
        Assert.Empty(await simulator.ListAsync($"{VpcNames.Root}/private_networks?vpcId={Guid.NewGuid()}"));
        foreach (var path in new[] { "vpc", "private_networks", "static_ips", "floating_ips" })
            await simulator.RefusalAsync(System.Net.HttpStatusCode.NotFound, HttpMethod.Get, $"{VpcNames.Root}/{path}/{Guid.NewGuid()}");
    }

    [Theory]
    [InlineData("AZ05")]
    [InlineData("AZ06")]
    [InlineData("AZ07")]
    public async Task A_private_network_is_a_network_of_every_zone_that_tells_its_VPC(string zone)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator, zone);

        var network = await simulator.GetAsync($"{TestSimulator.Compute}/networks/{names.FrontNetworkId}");
        var plain = await simulator.GetAsync($"{TestSimulator.Compute}/networks/{(await Zone.FindAsync(simulator, zone)).NetworkId}");

        Assert.Equal(["id", "name", "privateNetwork"], network.GetProperty("vpc").Keys());
        Assert.Equal(names.FrontId, network.GetProperty("vpc").GetProperty("privateNetwork").Id());
        Assert.False(plain.TryGetProperty("vpc", out JsonElement _));
    }
}
