using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Vpc;

/// <summary>Network adapters on networks of a VPC.</summary>
public sealed class AdapterRegistrationTests
{
    private const string Adapters = $"{TestSimulator.Compute}/network_adapters";

    [Fact]
    public async Task A_machine_gets_the_address_it_asks_for_and_its_guest_shows_it()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, names) = (await Zone.FindAsync(simulator), await VpcNames.FindAsync(simulator));

        var machine = await CreateAsync(simulator, zone, names, "10.240.0.20");
        await simulator.AssignPolicyAsync(zone, machine);
        Assert.Null((await simulator.SwitchAsync(machine, "on")).Reason);

        var adapter = Assert.Single(await simulator.AdaptersOfAsync(machine));
        Assert.Equal("10.240.0.20", adapter.Text("ipv4Address"));
        Assert.Equal("10.240.0.20", adapter.GetProperty("vpc").Text("staticIpAddress"));
        Assert.Equal("10.240.0.20", (await simulator.MachineAsync(machine)).GetProperty("addresses").Text("0/ipv4/0"));
        var registered = (await VpcNames.ByMacAsync(simulator, adapter.Text("macAddress")))!.Value;
        Assert.Equal("xoa", registered.Text("source"));
        Assert.Equal(machine, registered.GetProperty("virtualMachine").Id());
        Assert.Equal(adapter.Id(), registered.GetProperty("networkAdapter").Id());
        Assert.Equal(registered.Id(), Assert.Single(await simulator.ListAsync($"{names.OfFront}?virtualMachineId={machine}")).Id());
    }

    [Fact]
    public async Task The_live_address_of_an_adapter_is_absent_while_its_machine_is_halted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var machine = await CreateAsync(simulator, await Zone.FindAsync(simulator), await VpcNames.FindAsync(simulator), null);

        var adapter = Assert.Single(await simulator.AdaptersOfAsync(machine));

        Assert.Equal(["id", "name", "privateNetwork"], adapter.GetProperty("vpc").Keys());
        Assert.Equal("10.240.0.2", (await VpcNames.ByMacAsync(simulator, adapter.Text("macAddress")))!.Value.Text("ipAddress"));
    }

    [Fact]
    public async Task A_machine_whose_address_is_taken_is_made_without_one_and_nobody_is_told()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, names) = (await Zone.FindAsync(simulator), await VpcNames.FindAsync(simulator));
        await names.AddStaticIpAsync(simulator, VpcNames.Mac, "10.240.0.20");

        var machine = await CreateAsync(simulator, zone, names, "10.240.0.20");

        Assert.Null(await VpcNames.ByMacAsync(simulator, Assert.Single(await simulator.AdaptersOfAsync(machine)).Text("macAddress")));
    }

    [Fact]
    public async Task One_address_for_two_adapters_of_a_network_fails_and_leaves_the_machine()
    {
        await using var simulator = await TestSimulator.StartAsync(inventory: TwoAdapters.Inventory);
        var (zone, names) = (await Zone.FindAsync(simulator), await VpcNames.FindAsync(simulator));
        var adapters = new[] { new { networkId = names.FrontNetworkId, ipAddress = "10.240.0.20" }, new { networkId = names.FrontNetworkId, ipAddress = (string)null! } };

        var reason = await simulator.FailAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_machines", Body(zone, adapters));

        Assert.StartsWith("An explicit ipAddress (10.240.0.20) was requested for network", reason);
        Assert.Contains("2 network adapters", reason);
        Assert.Single(await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines"));
    }

    [Fact]
    public async Task A_registration_goes_with_its_adapter_and_frees_the_floating_IP()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var machine = await CreateAsync(simulator, await Zone.FindAsync(simulator), names, "10.240.0.20");
        var address = Assert.Single(await simulator.ListAsync(names.OfFront)).Id();
        var floating = await VpcNames.AddFloatingIpAsync(simulator);
        await simulator.SucceedAsync(HttpMethod.Post, $"{VpcNames.FloatingIps}/{floating}/bind/static_ips/{address}");

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Adapters}/{Assert.Single(await simulator.AdaptersOfAsync(machine)).Id()}");

        Assert.Empty(await simulator.ListAsync(names.OfFront));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await simulator.GetAsync($"{VpcNames.FloatingIps}/{floating}")).GetProperty("staticIp").ValueKind);
    }

    [Fact]
    public async Task Registrations_go_with_their_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var machine = await CreateAsync(simulator, await Zone.FindAsync(simulator), names, null);

        await simulator.SucceedAsync(HttpMethod.Delete, Machines.Path(machine));

        Assert.Empty(await simulator.ListAsync(names.OfFront));
    }

    [Fact]
    public async Task What_is_repeated_unchanged_clashes_with_itself_and_a_changed_address_moves_the_registration()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        var machine = await CreateAsync(simulator, await Zone.FindAsync(simulator), names, "10.240.0.20");
        var adapter = Assert.Single(await simulator.AdaptersOfAsync(machine));
        var (path, mac) = ($"{Adapters}/{adapter.Id()}", adapter.Text("macAddress"));
        var clash = $"VPC configuration incomplete: Static IP operation failed: MAC address {mac} is already used by virtual machine vpc-vm";

        Assert.Equal(clash, await simulator.FailAsync(HttpMethod.Patch, path, new { networkId = names.FrontNetworkId }));
        Assert.Equal(clash, await simulator.FailAsync(HttpMethod.Patch, path, new { mac }));
        await simulator.SucceedAsync(HttpMethod.Patch, path, new { txChecksumming = false });
        await simulator.SucceedAsync(HttpMethod.Patch, path, new { networkId = names.FrontNetworkId, ipAddress = "10.240.0.21" });

        Assert.Equal("10.240.0.21", (await VpcNames.ByMacAsync(simulator, mac))!.Value.Text("ipAddress"));
        await simulator.SucceedAsync(HttpMethod.Patch, path, new { mac = "02:00:00:00:00:77" });
        Assert.Equal("10.240.0.21", (await VpcNames.ByMacAsync(simulator, "02:00:00:00:00:77"))!.Value.Text("ipAddress"));
    }

    [Fact]
    public async Task An_adapter_that_moves_gets_an_address_of_its_new_network_or_none_on_a_plain_one()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, names) = (await Zone.FindAsync(simulator), await VpcNames.FindAsync(simulator));
        var machine = await CreateAsync(simulator, zone, names, null);
        var adapter = Assert.Single(await simulator.AdaptersOfAsync(machine));

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Adapters}/{adapter.Id()}", new { networkId = names.BackNetworkId });
        Assert.Equal("10.240.1.2", (await VpcNames.ByMacAsync(simulator, adapter.Text("macAddress")))!.Value.Text("ipAddress"));

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Adapters}/{adapter.Id()}", new { networkId = zone.NetworkId });
        Assert.Null(await VpcNames.ByMacAsync(simulator, adapter.Text("macAddress")));
    }

    [Fact]
    public async Task A_MAC_address_that_is_registered_elsewhere_clashes()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var names = await VpcNames.FindAsync(simulator);
        await names.AddStaticIpAsync(simulator, VpcNames.Mac, "10.240.0.20");
        var machine = await simulator.CreateAsync(await Zone.FindAsync(simulator));

        Assert.Equal(
            $"VPC configuration incomplete: Static IP operation failed: MAC address {VpcNames.Mac} is already used by the static IP 10.240.0.20",
            await simulator.FailAsync(HttpMethod.Post, Adapters, new { virtualMachineId = machine, networkId = names.FrontNetworkId, mac = VpcNames.Mac }));
    }

    private static async Task<Guid> CreateAsync(TestSimulator simulator, Zone zone, VpcNames names, string? ipAddress) => (await simulator.SucceedAsync(
        HttpMethod.Post, $"{TestSimulator.Compute}/virtual_machines", Body(zone, [new { networkId = names.FrontNetworkId, ipAddress }]))).Id;

    private static object Body(Zone zone, object[] adapters) => new
    {
        name = "vpc-vm",
        templateId = zone.TemplateId,
        cpu = 2,
        memory = 4L << 30,
        networkAdapters = adapters,
    };

    private static class TwoAdapters
    {
        private static readonly Worlds.Inventories.InventoryDefinition Default = new();

        public static Worlds.Inventories.InventoryDefinition Inventory => Default with
        {
            Templates = [.. Default.Templates.Select(template => template with { NetworkAdapters = 2 })],
        };
    }
}
