using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachineBootTests
{
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
}
