using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachineTests
{
    private const string VirtualMachines = $"{TestSimulator.Compute}/virtual_machines";
    private const long GiB = Machines.GiB;

    [Fact]
    public async Task A_new_machine_is_halted_and_as_asked_for()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var machine = await simulator.MachineAsync(await simulator.CreateAsync(zone, "ctodev-cp-01", 12 * GiB + 1));

        Assert.Equal(
            [
                "id", "internalId", "name", "powerState", "secureBoot", "highAvailability", "bootFirmware", "autoPowerOn", "dvdDrive",
                "bootOrder", "operatingSystemName", "cpu", "numCoresPerSocket", "memory", "tools", "pvDrivers", "managementAgent",
                "addresses", "machineManager", "pool", "host",
            ],
            machine.Keys());
        Assert.Equal("ctodev-cp-01", machine.Text("name"));
        Assert.Equal("Halted", machine.Text("powerState"));
        Assert.Equal(4, machine.Number("cpu"));
        Assert.Equal(12 * GiB + 1, machine.Number("memory"));
        Assert.Equal("uefi", machine.Text("bootFirmware"));
        Assert.Equal("disabled", machine.Text("highAvailability"));
        Assert.False(machine.Flag("autoPowerOn"));
        Assert.Equal(["Hard-Drive", "DVD-Drive", "Network"], machine.Texts("bootOrder"));
        Assert.Equal("", machine.Reference("host"));
        Assert.Equal("AZ05", machine.Reference("machineManager"));
        Assert.Empty(machine.GetProperty("addresses").Keys());
        Assert.False(machine.GetProperty("pvDrivers").Flag("detected"));
    }

    [Fact]
    public async Task A_new_machine_has_the_disks_and_adapters_of_its_template()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = (await simulator.SucceedAsync(HttpMethod.Post, VirtualMachines, new
        {
            name = "a",
            templateId = zone.TemplateId,
            cpu = 2,
            memory = 2 * GiB,
            networkAdapters = new[] { new { networkId = zone.OtherNetworkId, mac = "C2:DB:4F:15:41:3E", ipAddress = "10.0.0.1" } },
        })).Id;

        var disk = Assert.Single(await simulator.DisksOfAsync(id));
        Assert.Equal("talos-root", disk.Text("name"));
        Assert.Equal(10 * GiB, disk.Number("size"));
        var adapter = Assert.Single(await simulator.AdaptersOfAsync(id));
        Assert.Equal("VIF #0", adapter.Text("name"));
        Assert.Equal("c2:db:4f:15:41:3e", adapter.Text("macAddress"));
        Assert.Equal(zone.OtherNetworkId, adapter.GetProperty("network").Id());
    }

    [Fact]
    public async Task Without_adapters_in_the_order_a_machine_is_on_the_networks_of_the_template()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var order = new { name = "a", templateId = zone.TemplateId, cpu = 2, memory = 2 * GiB };

        var one = (await simulator.SucceedAsync(HttpMethod.Post, VirtualMachines, order)).Id;
        var other = (await simulator.SucceedAsync(HttpMethod.Post, VirtualMachines, order)).Id;

        var adapters = new[] { Assert.Single(await simulator.AdaptersOfAsync(one)), Assert.Single(await simulator.AdaptersOfAsync(other)) };
        Assert.All(adapters, adapter => Assert.Equal(zone.NetworkId, adapter.GetProperty("network").Id()));
        Assert.All(adapters, adapter => Assert.Matches("^[0-9a-f][26ae](:[0-9a-f]{2}){5}$", adapter.Text("macAddress")));
        Assert.NotEqual(adapters[0].Text("macAddress"), adapters[1].Text("macAddress"));
    }

    [Fact]
    public async Task Cloud_init_adds_a_read_only_drive_that_shows_before_the_order_is_done()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var activity = await simulator.OrderAsync(
            HttpMethod.Post, VirtualMachines, Machines.Body(zone, cloudInit: new { cloudConfig = "version: v1alpha1\n" }));

        simulator.Clock.Advance(TimeSpan.FromSeconds(25));
        Assert.Equal("running", (await simulator.EndAsync(activity)).State);
        var id = Assert.Single(await simulator.ListAsync(VirtualMachines)).Id();
        var disks = await simulator.DisksOfAsync(id);

        Assert.Equal(["talos-root", "XO CloudConfigDrive"], disks.Select(disk => disk.Text("name")));
        Assert.Equal(10_485_760, disks[1].Number("size"));
        Assert.True(Assert.Single(disks[1].GetProperty("virtualMachines").EnumerateArray()).Flag("readOnly"));
        Assert.Equal(disks[0].GetProperty("storageRepository").Id(), disks[1].GetProperty("storageRepository").Id());
        simulator.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(id, (await simulator.EndAsync(activity)).Id);
    }

    [Fact]
    public async Task The_world_keeps_cloud_init_as_it_was_given_and_the_API_shows_none_of_it()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        const string Config = "version: v1alpha1\nmachine:\n  token: <s3cr3t> & é\n";
        var id = await simulator.CreateAsync(zone, cloudInit: new { cloudConfig = Config, networkConfig = "version: 2\n" });

        var machine = (await simulator.Host.Store.ReadAsync()).World.VirtualMachines[id];

        Assert.Equal(Config, machine.CloudInit!.CloudConfig);
        Assert.Equal("version: 2\n", machine.CloudInit.NetworkConfig);
        Assert.DoesNotContain("s3cr3t", machine.ToString());
        Assert.DoesNotContain("s3cr3t", (await simulator.MachineAsync(id)).GetRawText());
    }

    [Fact]
    public async Task The_config_drive_stays_the_last_disk()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone, cloudInit: new { cloudConfig = "#cloud-config\n" });

        await simulator.AddDiskAsync(zone, id, "b");
        await simulator.AddDiskAsync(zone, id, "a");

        Assert.Equal(["talos-root", "b", "a", "XO CloudConfigDrive"], (await simulator.DisksOfAsync(id)).Select(disk => disk.Text("name")));
    }

    [Fact]
    public async Task A_machine_that_cannot_be_made_leaves_nothing()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        object Order(string name = "a", int cpu = 2, long memory = 4 * GiB, params Guid[] networks) => new
        {
            name,
            templateId = zone.TemplateId,
            cpu,
            memory,
            networkAdapters = networks.Select(networkId => new { networkId }),
        };

        Assert.Contains("The name 'a/b'", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order("a/b", networks: zone.NetworkId)));
        Assert.Contains("cpu must be between", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(cpu: 0, networks: zone.NetworkId)));
        Assert.Contains("cpu (1) is below", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(cpu: 1, networks: zone.NetworkId)));
        Assert.Contains("memory must be between", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(memory: 1L << 50, networks: zone.NetworkId)));
        Assert.Equal("MEMORY_CONSTRAINT_VIOLATION_ORDER()", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(memory: GiB, networks: zone.NetworkId)));
        Assert.Contains("has 1 network adapters, not 0", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order()));
        Assert.Contains($"network with uuid {elsewhere.NetworkId}", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(networks: elsewhere.NetworkId)));

        Assert.Empty(await simulator.ListAsync(VirtualMachines));
        Assert.Empty(await simulator.ListAsync($"{TestSimulator.Compute}/network_adapters"));
    }

    [Fact]
    public async Task A_machine_from_a_template_without_a_disk_takes_no_cloud_init()
    {
        var definition = new InventoryDefinition();
        await using var simulator = await TestSimulator.StartAsync(
            inventory: definition with { Templates = [definition.Templates[0] with { Disks = [] }] });
        var zone = await Zone.FindAsync(simulator);

        var reason = await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Machines.Body(zone, cloudInit: new { cloudConfig = "x" }));

        Assert.Contains("cloudInit needs a disk", reason);
    }

    [Fact]
    public async Task Machines_of_the_same_name_are_allowed_and_listed_by_zone()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ07"));

        await simulator.CreateAsync(zone, "twin");
        await simulator.CreateAsync(zone, "twin");
        await simulator.CreateAsync(elsewhere, "other");

        Assert.Equal(3, (await simulator.ListAsync(VirtualMachines)).Count);
        var there = await simulator.ListAsync($"{VirtualMachines}?machineManagerId={elsewhere.MachineManagerId}");
        Assert.Equal("other", Assert.Single(there).Text("name"));
    }

    [Fact]
    public async Task A_halted_machine_takes_every_change()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, id);

        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id), new
        {
            name = "renamed",
            cpu = 8,
            memory = 16 * GiB,
            numCoresPerSocket = 4,
            secureBoot = true,
            autoPowerOn = true,
            highAvailability = "best-effort",
        });

        var machine = await simulator.MachineAsync(id);
        Assert.Equal("renamed", machine.Text("name"));
        Assert.Equal(8, machine.Number("cpu"));
        Assert.Equal(16 * GiB, machine.Number("memory"));
        Assert.Equal(4, machine.Number("numCoresPerSocket"));
        Assert.True(machine.Flag("secureBoot"));
        Assert.True(machine.Flag("autoPowerOn"));
        Assert.Equal("best-effort", machine.Text("highAvailability"));
    }

    [Fact]
    public async Task A_running_machine_takes_no_cold_change()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateRunningAsync(zone);

        foreach (var change in new object[]
        {
            new { cpu = 8 }, new { memory = 8 * GiB }, new { numCoresPerSocket = 2 }, new { bootFirmware = "bios" }, new { secureBoot = true },
            new { name = "renamed", cpu = 8 },
        })
        {
            Assert.Contains("VM_BAD_POWER_STATE", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id), change));
        }

        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id), new { highAvailability = "restart", autoPowerOn = true });
        var machine = await simulator.MachineAsync(id);
        Assert.Equal("ctodev-cp-01", machine.Text("name"));
        Assert.Equal(4, machine.Number("cpu"));
        Assert.Equal("restart", machine.Text("highAvailability"));
    }

    [Fact]
    public async Task Changes_that_contradict_each_other_fail()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);

        Assert.Contains("must divide cpu", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id), new { numCoresPerSocket = 3 }));
        Assert.Contains("secureBoot needs", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id), new { bootFirmware = "bios", secureBoot = true }));
        Assert.Contains("autoPowerOn needs a backup policy", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id), new { autoPowerOn = true }));
    }

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

        Assert.Contains("host with uuid", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = elsewhere.HostIds[0] }));
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = zone.HostIds[2] });

        Assert.Equal(zone.HostIds[2], (await simulator.MachineAsync(id)).GetProperty("host").Id());
        var host = await simulator.GetAsync($"{TestSimulator.Compute}/hosts/{zone.HostIds[2]}");
        Assert.Equal([id.ToString()], host.Texts("virtualMachines"));
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
        Assert.Equal("VM state is halted but should be running", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[1] }));
        await simulator.AssignPolicyAsync(zone, id);
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id, "/power"), new { powerState = "on", hostId = zone.HostIds[0] });

        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[0] });
        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = zone.HostIds[1] });

        Assert.Equal(zone.HostIds[1], (await simulator.MachineAsync(id)).GetProperty("host").Id());
        Assert.Contains("host with uuid", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/relocate"), new { hostId = elsewhere.HostIds[0] }));
    }

    [Fact]
    public async Task The_boot_order_holds_one_to_three_different_devices()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));

        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id, "/boot_order"), new { order = new[] { "DVD-Drive", "Hard-Drive" } });

        Assert.Equal(["DVD-Drive", "Hard-Drive"], (await simulator.MachineAsync(id)).Texts("bootOrder"));
        foreach (var wrong in new[] { [], new[] { "Network", "Network" }, ["Floppy"] })
            await simulator.RefusalAsync(System.Net.HttpStatusCode.BadRequest, HttpMethod.Patch, Machines.Path(id, "/boot_order"), new { order = wrong });
    }

    [Fact]
    public async Task One_image_at_a_time_is_in_the_DVD_drive()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        var images = (await simulator.ListAsync($"{TestSimulator.Compute}/storage_repositories?machineManagerId={zone.MachineManagerId}&types[]=nfs_iso")).Single();
        var image = (await simulator.ListAsync($"{TestSimulator.Compute}/virtual_disks?storageRepositoryId={images.Id()}")).Single();
        var mount = new { virtualDiskId = image.Id() };

        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/mount"), mount);
        var drive = (await simulator.MachineAsync(id)).GetProperty("dvdDrive");
        Assert.Equal(image.Text("name"), drive.Text("name"));
        Assert.True(drive.Flag("attached"));
        Assert.Contains("not empty", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/mount"), mount));

        await simulator.SucceedAsync(HttpMethod.Post, Machines.Path(id, "/unmount"));
        Assert.Equal("", (await simulator.MachineAsync(id)).GetProperty("dvdDrive").Text("name"));
        var disk = (await simulator.DisksOfAsync(id))[0].Id();
        Assert.Contains("virtual disk with uuid", await simulator.FailAsync(HttpMethod.Post, Machines.Path(id, "/mount"), new { virtualDiskId = disk }));
    }

    [Fact]
    public async Task A_deleted_machine_takes_what_came_with_it_and_leaves_the_data_disks()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateRunningAsync(zone, cloudInit: new { cloudConfig = "x" });
        var own = await simulator.DisksOfAsync(id);
        var adapter = (await simulator.AdaptersOfAsync(id)).Single();
        var data = await simulator.AddDiskAsync(zone, id);

        await simulator.SucceedAsync(HttpMethod.Delete, Machines.Path(id));

        Assert.Empty(await simulator.ListAsync(VirtualMachines));
        await simulator.RefusalAsync(System.Net.HttpStatusCode.NotFound, HttpMethod.Get, Machines.Path(id));
        foreach (var disk in own)
            await simulator.RefusalAsync(System.Net.HttpStatusCode.NotFound, HttpMethod.Get, $"{TestSimulator.Compute}/virtual_disks/{disk.Id()}");
        await simulator.RefusalAsync(System.Net.HttpStatusCode.NotFound, HttpMethod.Get, $"{TestSimulator.Compute}/network_adapters/{adapter.Id()}");
        Assert.Empty((await simulator.GetAsync($"{TestSimulator.Compute}/virtual_disks/{data}")).GetProperty("virtualMachines").EnumerateArray());
        Assert.Empty((await simulator.GetAsync($"{TestSimulator.Compute}/networks/{zone.NetworkId}")).GetProperty("networkAdapters").EnumerateArray());
    }

    [Fact]
    public async Task Orders_for_a_machine_that_is_deleted_meanwhile_fail()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        await simulator.OrderAsync(HttpMethod.Delete, Machines.Path(id));
        var again = await simulator.OrderAsync(HttpMethod.Delete, Machines.Path(id));
        var assign = await simulator.OrderAsync(HttpMethod.Post, "/api/backup/v1/open_iaas/policies/assign", new { virtualMachineId = id, policyIds = new[] { zone.BackupPolicyId } });
        simulator.Clock.Advance(TimeSpan.FromSeconds(8.5));
        var disk = await simulator.FailAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_disks", Machines.DiskBody(zone, id));

        Assert.Equal($"Could not find virtual machine with uuid {id}", disk);
        Assert.Equal(disk, (await simulator.EndAsync(again)).Reason);
        Assert.Equal("completed", (await simulator.EndAsync(assign)).State);
    }
}
