using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachineDeletionTests
{
    private const string VirtualMachines = $"{TestSimulator.Compute}/virtual_machines";

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
        var assign = await simulator.OrderAsync(
            HttpMethod.Post,
            "/api/backup/v1/open_iaas/policies/assign",
            new { virtualMachineId = id, policyIds = new[] { zone.BackupPolicyId } });
        simulator.Clock.Advance(TimeSpan.FromSeconds(8.5));
        var disk = await simulator.FailAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_disks", Machines.DiskBody(zone, id));

        Assert.Equal($"Could not find virtual machine with uuid {id}", disk);
        Assert.Equal(disk, (await simulator.EndAsync(again)).Reason);
        Assert.Equal("completed", (await simulator.EndAsync(assign)).State);
    }
}
