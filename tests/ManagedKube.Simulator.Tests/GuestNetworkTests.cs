using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Tests;

public sealed class GuestNetworkTests
{
    [Theory]
    [InlineData("version: 2\nethernets:\n  eth0:\n    addresses: [10.0.0.1/22]\n", 0, "10.0.0.1")]
    [InlineData("version: 2\nethernets:\n  eth0:\n    addresses: [10.0.0.1/22, 10.0.0.2]\n", 0, "10.0.0.1,10.0.0.2")]
    [InlineData("version: 2\nethernets:\n  eth0:\n    addresses: ['fe80::1/64', 10.0.0.1/22]\n", 0, "10.0.0.1")]
    [InlineData("version: 2\nethernets:\n  a: {addresses: [10.0.0.1/22]}\n  b: {addresses: [10.0.1.1/22]}\n", 1, "10.0.1.1")]
    [InlineData("ethernets:\n  a: {match: {macaddress: '02:00:00:00:00:AA'}, addresses: [10.0.0.1/22]}\n", 3, "10.0.0.1")]
    [InlineData("ethernets:\n  a: {match: {macaddress: '02:00:00:00:00:bb'}, addresses: [10.0.0.1/22]}\n", 0, "")]
    [InlineData("version: 2\nethernets:\n  eth0:\n    dhcp4: true\n", 0, "")]
    [InlineData("version: 2\nethernets: [a]\n", 0, "")]
    [InlineData("version: 2\n\tethernets: {", 0, "")]
    [InlineData("", 0, "")]
    [InlineData("text", 0, "")]
    [InlineData(null, 0, "")]
    public void Addresses_are_those_that_the_network_config_gives_the_adapter(string? networkConfig, int device, string expected)
    {
        var adapter = new NetworkAdapter
        {
            Id = Guid.NewGuid(),
            VirtualMachineId = Guid.NewGuid(),
            Device = device,
            MacAddress = "02:00:00:00:00:aa",
            NetworkId = Guid.NewGuid(),
        };

        Assert.Equal(expected, string.Join(',', GuestNetwork.Addresses(new CloudInit("", networkConfig), adapter)));
    }
}
