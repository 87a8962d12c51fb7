using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachineCreationTests
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
        Assert.Contains(
            "memory must be between",
            await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(memory: 1L << 50, networks: zone.NetworkId)));
        Assert.Equal(
            "MEMORY_CONSTRAINT_VIOLATION_ORDER()",
            await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(memory: GiB, networks: zone.NetworkId)));
        Assert.Contains("has 1 network adapters, not 0", await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order()));
        Assert.Contains(
            $"network with uuid {elsewhere.NetworkId}",
            await simulator.FailAsync(HttpMethod.Post, VirtualMachines, Order(networks: elsewhere.NetworkId)));

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
}
