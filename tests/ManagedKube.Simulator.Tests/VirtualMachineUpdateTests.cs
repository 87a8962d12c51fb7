using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class VirtualMachineUpdateTests
{
    private const long GiB = Machines.GiB;

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
}
