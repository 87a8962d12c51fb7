using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachinePowerTests
{
    private const long GiB = Machines.GiB;

    [Fact]
    public async Task A_machine_without_a_backup_policy_does_not_start()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));

        Assert.Contains("backup policy", (await simulator.SwitchAsync(id, "on")).Reason);
        Assert.Equal("Halted", (await simulator.MachineAsync(id)).Text("powerState"));
    }

    [Fact]
    public async Task Drivers_and_addresses_show_a_boot_after_power_on_and_go_at_power_off()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        const string NetworkConfig = "version: 2\nethernets:\n  eth0:\n    addresses: [10.20.0.11/22]\n";
        var id = await simulator.CreateAsync(zone, cloudInit: new { cloudConfig = "#cloud-config\n", networkConfig = NetworkConfig });
        await simulator.AssignPolicyAsync(zone, id);
        await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on" });

        simulator.Clock.Advance(TimeSpan.FromSeconds(11));
        var booting = await simulator.MachineAsync(id);
        Assert.Equal("Running", booting.Text("powerState"));
        Assert.False(booting.GetProperty("pvDrivers").Flag("detected"));
        Assert.Empty(booting.GetProperty("addresses").Keys());

        simulator.Clock.Advance(TimeSpan.FromSeconds(20));
        var up = await simulator.MachineAsync(id);
        Assert.True(up.GetProperty("pvDrivers").Flag("detected"));
        Assert.True(up.GetProperty("managementAgent").Flag("detected"));
        Assert.Equal("10.20.0.11", up.GetProperty("addresses").Text("0/ipv4/0"));
        Assert.Equal("Talos", up.Text("operatingSystemName"));
        Assert.Equal("10.20.0.11", (await simulator.AdaptersOfAsync(id))[0].Text("ipv4Address"));

        Assert.Null((await simulator.SwitchAsync(id, "off")).Reason);
        var off = await simulator.MachineAsync(id);
        Assert.Equal("Halted", off.Text("powerState"));
        Assert.False(off.GetProperty("pvDrivers").Flag("detected"));
        Assert.Empty(off.GetProperty("addresses").Keys());
        Assert.Equal(up.Reference("host"), off.Reference("host"));
    }

    [Fact]
    public async Task Plug_states_follow_the_power()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, id);
        async Task<(bool Disk, bool Adapter)> Plugged() => (
            (await simulator.DisksOfAsync(id))[0].GetProperty("virtualMachines")[0].Flag("connected"),
            (await simulator.AdaptersOfAsync(id))[0].Flag("attached"));

        Assert.Equal((false, false), await Plugged());
        await simulator.SwitchAsync(id, "on");
        Assert.Equal((true, true), await Plugged());
        await simulator.SwitchAsync(id, "off");
        Assert.Equal((false, false), await Plugged());
    }

    [Fact]
    public async Task Power_orders_that_change_nothing_fail()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);

        Assert.Contains("VM_BAD_POWER_STATE", (await simulator.SwitchAsync(id, "off")).Reason);
        await simulator.AssignPolicyAsync(zone, id);
        await simulator.SwitchAsync(id, "on");
        Assert.Contains("VM_BAD_POWER_STATE", (await simulator.SwitchAsync(id, "on")).Reason);
    }

    [Fact]
    public async Task A_guest_that_is_not_up_can_only_be_stopped_by_force()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, id);
        await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on" });
        simulator.Clock.Advance(TimeSpan.FromSeconds(10.5));
        var off = await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "off" });
        simulator.Clock.Advance(TimeSpan.FromSeconds(10.5));

        Assert.Contains("use force", (await simulator.EndAsync(off)).Reason);
        Assert.Null((await simulator.SwitchAsync(id, "off", force: true)).Reason);
    }

    [Fact]
    public async Task A_machine_starts_on_the_host_that_was_asked_for()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var id = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, id);

        Assert.Contains(
            "host with uuid",
            await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = elsewhere.HostIds[0] }));
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = zone.HostIds[2] });

        Assert.Equal(zone.HostIds[2], (await simulator.MachineAsync(id)).GetProperty("host").Id());
        var host = await simulator.GetAsync($"{TestSimulator.Compute}/hosts/{zone.HostIds[2]}");
        Assert.Equal([id.ToString()], host.Texts("virtualMachines"));
    }

    [Fact]
    public async Task A_host_in_maintenance_takes_no_machine()
    {
        var definition = new InventoryDefinition();
        await using var simulator = await TestSimulator.StartAsync(inventory: definition with { HostsInMaintenance = definition.Hosts[..3] });
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, id);

        Assert.Contains(
            "HOST_DISABLED",
            await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = zone.HostIds[0] }));
        await simulator.SwitchAsync(id, "on");

        Assert.Equal(zone.HostIds[3], (await simulator.MachineAsync(id)).GetProperty("host").Id());
        Assert.Contains("HOST_DISABLED", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[1] }));
        var hosts = await simulator.ListAsync($"{TestSimulator.Compute}/hosts?machineManagerId={zone.MachineManagerId}");
        Assert.Equal([true, true, true, false], hosts.Select(host => host.GetProperty("updateData").Flag("maintenanceMode")));
    }

    [Fact]
    public async Task Machines_spread_over_the_hosts_until_their_memory_is_used_up()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var hosts = new List<Guid>();
        for (var number = 1; number <= 4; number++)
        {
            var id = await simulator.CreateRunningAsync(zone, $"big-{number}", 300 * GiB);
            hosts.Add((await simulator.MachineAsync(id)).GetProperty("host").Id());
        }

        var fifth = await simulator.CreateAsync(zone, "big-5", 300 * GiB);
        await simulator.AssignPolicyAsync(zone, fifth);

        Assert.Equal(zone.HostIds.Order(), hosts.Order());
        Assert.Contains("HOST_NOT_ENOUGH_FREE_MEMORY", (await simulator.SwitchAsync(fifth, "on")).Reason);
        var pool = (await simulator.GetAsync($"{TestSimulator.Compute}/pools/{zone.PoolId}")).GetProperty("memory");
        Assert.Equal(4 * (300 + 8) * GiB, pool.Number("usage"));
    }

    [Fact]
    public async Task Two_running_machines_with_one_MAC_address_need_a_bypass()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var ids = new List<Guid>();
        foreach (var name in new[] { "one", "other" })
        {
            var id = await simulator.CreateAsync(zone, name);
            await simulator.AssignPolicyAsync(zone, id);
            var adapter = (await simulator.AdaptersOfAsync(id))[0].Id();
            await simulator.SucceedAsync(HttpMethod.Patch, $"{TestSimulator.Compute}/network_adapters/{adapter}", new { mac = "02:00:00:00:00:01" });
            ids.Add(id);
        }

        await simulator.SwitchAsync(ids[0], "on");
        Assert.Contains("DUPLICATED_MAC_ADDRESS", (await simulator.SwitchAsync(ids[1], "on")).Reason);
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(ids[1], "/power"), new { powerState = "on", bypassMacAddressesCheck = true });
    }

    [Fact]
    public async Task A_running_machine_moves_to_another_host_of_its_pool()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var id = await simulator.CreateAsync(zone);
        Assert.Equal(
            "VM state is halted but should be running",
            await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[1] }));
        await simulator.AssignPolicyAsync(zone, id);
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = zone.HostIds[0] });

        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[0] });
        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[1] });

        Assert.Equal(zone.HostIds[1], (await simulator.MachineAsync(id)).GetProperty("host").Id());
        Assert.Contains("host with uuid", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = elsewhere.HostIds[0] }));
    }
}
