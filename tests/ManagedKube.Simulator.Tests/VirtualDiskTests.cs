using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualDiskTests
{
    private const string Disks = $"{TestSimulator.Compute}/virtual_disks";
    private const string HaltedMachine = "VM state is halted but should be running";
    private const long GiB = Machines.GiB;

    [Fact]
    public async Task A_new_disk_is_attached_to_its_machine_and_takes_its_space()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var before = await FreeAsync(simulator, zone.RepositoryIds[0]);

        var id = await simulator.AddDiskAsync(zone, machine, "ctodev-cp-01-etcd", 50 * GiB);

        var disk = await simulator.GetAsync($"{Disks}/{id}");
        Assert.Equal(
            ["id", "internalId", "name", "description", "size", "usage", "isSnapshot", "storageRepository", "virtualMachines", "templates"],
            disk.Keys());
        Assert.Equal(53687091200, disk.Number("size"));
        Assert.Equal(53791948800, disk.Number("usage"));
        var attachment = Assert.Single(disk.GetProperty("virtualMachines").EnumerateArray());
        Assert.Equal(["id", "name", "readOnly", "connected"], attachment.Keys());
        Assert.Equal(machine, attachment.Id());
        Assert.False(attachment.Flag("connected"));
        Assert.Equal(before - 53791948800, await FreeAsync(simulator, zone.RepositoryIds[0]));
        var repository = await simulator.GetAsync($"{TestSimulator.Compute}/storage_repositories/{zone.RepositoryIds[0]}");
        Assert.Contains(id.ToString(), repository.Texts("virtualDisks"));
    }

    [Fact]
    public async Task A_disk_without_a_machine_is_free()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var id = (await simulator.SucceedAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, machineId: null))).Id;

        Assert.Empty((await simulator.GetAsync($"{Disks}/{id}")).GetProperty("virtualMachines").EnumerateArray());
    }

    [Fact]
    public async Task A_disk_of_a_running_machine_is_plugged_at_once()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateRunningAsync(zone);

        var id = await simulator.AddDiskAsync(zone, machine);

        Assert.True(await ConnectedAsync(simulator, id));
    }

    [Fact]
    public async Task A_disk_needs_a_repository_that_its_machine_reaches()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, machine);
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(machine, "/power"), new { powerState = "on", hostId = zone.HostIds[0] });
        async Task<Guid> LocalTo(Guid host) => (await simulator.ListAsync($"{TestSimulator.Compute}/storage_repositories?hostId={host}")).Single().Id();
        object Order(Guid repository) => new { name = "a", size = GiB, mode = "RW", storageRepositoryId = repository, virtualMachineId = machine, bootable = false };
        var unreachable = new[]
        {
            elsewhere.RepositoryIds[0],
            await LocalTo(zone.HostIds[1]),
            (await simulator.ListAsync($"{TestSimulator.Compute}/storage_repositories?types[]=nfs_iso"))[0].Id(),
            Guid.NewGuid(),
        };

        foreach (var repository in unreachable)
            Assert.Equal($"Could not find storage repository with uuid {repository}", await simulator.FailAsync(HttpMethod.Post, Disks, Order(repository)));
        await simulator.SucceedAsync(HttpMethod.Post, Disks, Order(await LocalTo(zone.HostIds[0])));
        Assert.Contains("VM_REQUIRES_SR", await simulator.FailAsync(HttpMethod.Post, Machines.Path(machine, "/relocate"), new { hostId = zone.HostIds[1] }));
    }

    [Fact]
    public async Task A_full_repository_takes_no_disk()
    {
        var definition = new InventoryDefinition();
        await using var simulator = await TestSimulator.StartAsync(
            inventory: definition with { SharedRepositories = [definition.SharedRepositories[0] with { MaxCapacity = 150 * GiB }] });
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var disk = await simulator.AddDiskAsync(zone, machine, size: 60 * GiB);

        Assert.Equal("Limited storage capacity", await simulator.FailAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, machine, size: 10 * GiB)));
        Assert.Equal("Limited storage capacity", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{disk}", new { size = 70 * GiB }));
        Assert.Equal("Limited storage capacity", await simulator.FailAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_machines", Machines.Body(zone)));
        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{disk}", new { size = 69 * GiB });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((2L << 40) + 1)]
    public async Task A_disk_has_between_one_byte_and_2_TiB(long size)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        Assert.Contains("size must be between", await simulator.FailAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, null, size: size)));
    }

    [Fact]
    public async Task A_machine_has_at_most_23_disks_beside_its_CD_drive()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        for (var number = 1; number <= 22; number++)
            await simulator.OrderAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, machine, $"data-{number}", GiB));

        Assert.Contains("may not have more than 24", await simulator.FailAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, machine, size: GiB)));
        Assert.Equal(23, (await simulator.DisksOfAsync(machine)).Count);
    }

    [Fact]
    public async Task A_disk_grows_but_never_shrinks()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var root = (await simulator.DisksOfAsync(machine))[0].Id();

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{root}", new { name = "ctodev-cp-01-os", size = 64 * GiB });

        var disk = await simulator.GetAsync($"{Disks}/{root}");
        Assert.Equal("ctodev-cp-01-os", disk.Text("name"));
        Assert.Equal(64 * GiB, disk.Number("size"));
        Assert.Equal("Invalid operation", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{root}", new { size = 63 * GiB }));
    }

    [Fact]
    public async Task A_plugged_disk_can_be_renamed_but_not_grown_or_deleted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateRunningAsync(zone);
        var id = await simulator.AddDiskAsync(zone, machine);
        var body = new { virtualMachineId = machine };

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}", new { name = "renamed", size = 50 * GiB });
        Assert.Contains("VDI_IN_USE", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{id}", new { size = 60 * GiB }));
        Assert.Contains("VDI_IN_USE", await simulator.FailAsync(HttpMethod.Delete, $"{Disks}/{id}"));

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}/disconnect", body);
        Assert.False(await ConnectedAsync(simulator, id));
        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}", new { size = 60 * GiB });
        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}/connect", body);
        Assert.True(await ConnectedAsync(simulator, id));
    }

    [Fact]
    public async Task Plugging_needs_a_running_machine_and_a_change()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var other = await simulator.CreateAsync(zone, "other");
        var id = await simulator.AddDiskAsync(zone, machine);

        Assert.Equal(HaltedMachine, await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{id}/connect", new { virtualMachineId = machine }));
        Assert.Equal(HaltedMachine, await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{id}/disconnect", new { virtualMachineId = machine }));
        Assert.Contains("is not attached", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{id}/connect", new { virtualMachineId = other }));
        await simulator.AssignPolicyAsync(zone, machine);
        await simulator.SwitchAsync(machine, "on");
        Assert.Contains("DEVICE_ALREADY_ATTACHED", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{id}/connect", new { virtualMachineId = machine }));
    }

    [Fact]
    public async Task A_disk_moves_from_one_machine_to_another()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var (from, to) = (await simulator.CreateRunningAsync(zone, "from"), await simulator.CreateRunningAsync(zone, "to"));
        var id = await simulator.AddDiskAsync(zone, from);

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}/detach", new { virtualMachineId = from });
        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{id}/attach", new { virtualMachineId = to, mode = "RO", position = "5" });

        var attachment = Assert.Single((await simulator.GetAsync($"{Disks}/{id}")).GetProperty("virtualMachines").EnumerateArray());
        Assert.Equal(to, attachment.Id());
        Assert.True(attachment.Flag("readOnly"));
        Assert.True(attachment.Flag("connected"));
        Assert.Single(await simulator.DisksOfAsync(from));
    }

    [Fact]
    public async Task An_attachment_that_cannot_be_made_fails()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);
        var far = await simulator.CreateAsync(elsewhere, "far");
        var attached = await simulator.AddDiskAsync(zone, machine);
        var free = (await simulator.SucceedAsync(HttpMethod.Post, Disks, Machines.DiskBody(zone, null))).Id;
        Task<string> Attach(Guid disk, Guid to, string? position = null) =>
            simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{disk}/attach", new { virtualMachineId = to, mode = "RW", position });

        Assert.Contains("DEVICE_ALREADY_ATTACHED", await Attach(attached, machine));
        Assert.Contains("DEVICE_ALREADY_EXISTS(0)", await Attach(free, machine, "0"));
        Assert.Contains("storage repository", await Attach(free, far));
        Assert.Contains("virtual machine", await Attach(free, Guid.NewGuid()));
        Assert.Contains("is not attached", await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{free}/detach", new { virtualMachineId = machine }));
        await simulator.RefusalAsync(
            System.Net.HttpStatusCode.BadRequest, HttpMethod.Patch, $"{Disks}/{free}/attach", new { virtualMachineId = machine, mode = "RW", position = "x" });
    }

    [Fact]
    public async Task A_disk_moves_to_another_repository_of_its_pool_only()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateRunningAsync(zone);
        var root = (await simulator.DisksOfAsync(machine))[0].Id();
        var free = await FreeAsync(simulator, zone.RepositoryIds[0]);

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Disks}/{root}/relocate", new { storageRepositoryId = zone.RepositoryIds[1] });

        Assert.Equal(zone.RepositoryIds[1], (await simulator.GetAsync($"{Disks}/{root}")).GetProperty("storageRepository").Id());
        Assert.True(await FreeAsync(simulator, zone.RepositoryIds[0]) > free);
        Assert.Contains(
            "storage repository",
            await simulator.FailAsync(HttpMethod.Patch, $"{Disks}/{root}/relocate", new { storageRepositoryId = elsewhere.RepositoryIds[0] }));
    }

    [Fact]
    public async Task A_disk_of_a_halted_machine_is_deleted_with_its_attachment()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var id = await simulator.AddDiskAsync(zone, machine);

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Disks}/{id}");

        await simulator.RefusalAsync(System.Net.HttpStatusCode.NotFound, HttpMethod.Get, $"{Disks}/{id}");
        Assert.Single(await simulator.DisksOfAsync(machine));
    }

    private static async Task<long> FreeAsync(TestSimulator simulator, Guid repository) =>
        (await simulator.GetAsync($"{TestSimulator.Compute}/storage_repositories/{repository}")).Number("freeCapacity");

    private static async Task<bool> ConnectedAsync(TestSimulator simulator, Guid disk) =>
        (await simulator.GetAsync($"{Disks}/{disk}")).GetProperty("virtualMachines")[0].Flag("connected");
}
