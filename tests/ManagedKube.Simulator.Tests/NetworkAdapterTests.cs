using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class NetworkAdapterTests
{
    private const string Adapters = $"{TestSimulator.Compute}/network_adapters";
    private const string HaltedMachine = "VM state is halted but should be running";

    [Fact]
    public async Task A_new_adapter_is_the_next_device_of_its_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateRunningAsync(zone);

        var id = (await simulator.SucceedAsync(HttpMethod.Post, Adapters, new { virtualMachineId = machine, networkId = zone.OtherNetworkId, mac = "C2:DB:4F:15:41:3E" })).Id;

        var adapter = await simulator.GetAsync($"{Adapters}/{id}");
        Assert.Equal(
            [
                "id", "internalId", "name", "virtualMachineId", "macAddress", "mtu", "attached", "txChecksumming", "network",
                "machineManager", "ipv4Address", "ipv6Address",
            ],
            adapter.Keys());
        Assert.Equal("VIF #1", adapter.Text("name"));
        Assert.Equal(machine, adapter.Id("virtualMachineId"));
        Assert.Equal("c2:db:4f:15:41:3e", adapter.Text("macAddress"));
        Assert.True(adapter.Flag("attached"));
        Assert.True(adapter.Flag("txChecksumming"));
        Assert.Equal(["VIF #0", "VIF #1"], (await simulator.AdaptersOfAsync(machine)).Select(each => each.Text("name")));
        var network = await simulator.GetAsync($"{TestSimulator.Compute}/networks/{zone.OtherNetworkId}");
        Assert.Equal([id.ToString()], network.Texts("networkAdapters"));
    }

    [Fact]
    public async Task A_machine_has_at_most_seven_adapters()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var order = new { virtualMachineId = await simulator.CreateAsync(zone), networkId = zone.NetworkId };
        for (var number = 1; number <= 6; number++)
            await simulator.SucceedAsync(HttpMethod.Post, Adapters, order);

        Assert.Contains("has 7 network adapters", await simulator.FailAsync(HttpMethod.Post, Adapters, order));
    }

    [Fact]
    public async Task An_adapter_needs_a_network_of_the_pool_of_its_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);
        var adapter = (await simulator.AdaptersOfAsync(machine))[0].Id();

        Assert.Contains(
            "network with uuid",
            await simulator.FailAsync(HttpMethod.Post, Adapters, new { virtualMachineId = machine, networkId = elsewhere.NetworkId }));
        Assert.Contains("network with uuid", await simulator.FailAsync(HttpMethod.Patch, $"{Adapters}/{adapter}", new { networkId = elsewhere.NetworkId }));
        Assert.Contains(
            "virtual machine with uuid",
            await simulator.FailAsync(HttpMethod.Post, Adapters, new { virtualMachineId = Guid.NewGuid(), networkId = zone.NetworkId }));
    }

    [Fact]
    public async Task An_address_can_be_asked_for_on_VPC_networks_only()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var adapter = (await simulator.AdaptersOfAsync(machine))[0].Id();

        Assert.Contains(
            "VPC",
            await simulator.FailAsync(HttpMethod.Post, Adapters, new { virtualMachineId = machine, networkId = zone.NetworkId, ipAddress = "10.0.0.1" }));
        Assert.Contains(
            "ipAddress needs networkId",
            await simulator.RefusalAsync(System.Net.HttpStatusCode.BadRequest, HttpMethod.Patch, $"{Adapters}/{adapter}", new { ipAddress = "10.0.0.1" }));
    }

    [Fact]
    public async Task An_adapter_of_a_halted_machine_takes_every_change()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var id = (await simulator.AdaptersOfAsync(machine))[0].Id();

        await simulator.SucceedAsync(
            HttpMethod.Patch, $"{Adapters}/{id}", new { networkId = zone.OtherNetworkId, mac = "02:00:00:00:00:0A", txChecksumming = false });

        var adapter = await simulator.GetAsync($"{Adapters}/{id}");
        Assert.Equal(zone.OtherNetworkId, adapter.GetProperty("network").Id());
        Assert.Equal("02:00:00:00:00:0a", adapter.Text("macAddress"));
        Assert.False(adapter.Flag("txChecksumming"));
        Assert.Equal(HaltedMachine, await simulator.FailAsync(HttpMethod.Patch, $"{Adapters}/{id}", new { attached = true }));
    }

    [Fact]
    public async Task The_MAC_address_of_a_running_machine_stays()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateRunningAsync(zone);
        var id = (await simulator.AdaptersOfAsync(machine))[0].Id();

        Assert.Contains("VM_BAD_POWER_STATE", await simulator.FailAsync(HttpMethod.Patch, $"{Adapters}/{id}", new { mac = "02:00:00:00:00:0a" }));
        await simulator.SucceedAsync(HttpMethod.Patch, $"{Adapters}/{id}", new { networkId = zone.OtherNetworkId, attached = false });
        Assert.False((await simulator.GetAsync($"{Adapters}/{id}")).Flag("attached"));
    }

    [Fact]
    public async Task Plugging_needs_a_running_machine_with_its_guest_up_and_a_change()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, machine);
        var path = $"{Adapters}/{(await simulator.AdaptersOfAsync(machine))[0].Id()}";

        Assert.Equal(HaltedMachine, await simulator.FailAsync(HttpMethod.Patch, $"{path}/connect"));
        Assert.Equal(HaltedMachine, await simulator.FailAsync(HttpMethod.Patch, $"{path}/disconnect"));

        await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(machine, "/power"), new { powerState = "on" });
        simulator.Clock.Advance(TimeSpan.FromSeconds(11));
        var early = await simulator.OrderAsync(HttpMethod.Patch, $"{path}/disconnect");
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("VM_MISSING_PV_DRIVERS", (await simulator.EndAsync(early)).Reason);

        Assert.Contains("DEVICE_ALREADY_ATTACHED", await simulator.FailAsync(HttpMethod.Patch, $"{path}/connect"));
        await simulator.SucceedAsync(HttpMethod.Patch, $"{path}/disconnect");
        Assert.False((await simulator.GetAsync(path)).Flag("attached"));
        await simulator.SucceedAsync(HttpMethod.Patch, $"{path}/connect");
        Assert.True((await simulator.GetAsync(path)).Flag("attached"));
    }

    [Fact]
    public async Task The_device_of_a_deleted_adapter_is_free_again()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var order = new { virtualMachineId = machine, networkId = zone.NetworkId };
        await simulator.SucceedAsync(HttpMethod.Post, Adapters, order);

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Adapters}/{(await simulator.AdaptersOfAsync(machine))[0].Id()}");
        Assert.Equal(["VIF #1"], (await simulator.AdaptersOfAsync(machine)).Select(adapter => adapter.Text("name")));
        await simulator.SucceedAsync(HttpMethod.Post, Adapters, order);

        Assert.Equal(["VIF #0", "VIF #1"], (await simulator.AdaptersOfAsync(machine)).Select(adapter => adapter.Text("name")));
    }

    [Fact]
    public async Task Adapters_that_are_ordered_at_the_same_time_get_different_devices()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            simulator.OrderAsync(HttpMethod.Post, Adapters, new { virtualMachineId = machine, networkId = zone.NetworkId })));
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(6, (await simulator.AdaptersOfAsync(machine)).Select(adapter => adapter.Text("name")).Distinct().Count());
    }
}
