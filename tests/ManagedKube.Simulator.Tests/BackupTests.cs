using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class BackupTests
{
    private const string Backups = "/api/backup/v1/open_iaas/backups";
    private const string Policies = "/api/backup/v1/open_iaas/policies";
    private const string Snapshots = $"{TestSimulator.Compute}/snapshots";

    [Fact]
    public async Task A_daily_policy_leaves_a_backup_a_day_and_one_snapshot()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await ProtectAsync(simulator, zone, "daily-30d-az05");
        Assert.Empty(await simulator.ListAsync(Backups));

        simulator.Clock.Advance(TimeSpan.FromDays(3));
        await simulator.LogInAsync();
        var backups = await simulator.ListAsync($"{Backups}?virtualMachineId={machine}");

        Assert.Equal(3, backups.Count);
        Assert.Equal(["id", "internalId", "mode", "isVirtualMachineDeleted", "size", "timestamp", "virtualMachine", "policy"], backups[0].Keys());
        Assert.Equal(10 * Machines.GiB, backups[0].Number("size"));
        Assert.Equal(24 * 3600, backups[1].Number("timestamp") - backups[0].Number("timestamp"));
        Assert.Equal(backups[0].GetRawText(), (await simulator.GetAsync($"{Backups}/{backups[0].Id()}")).GetRawText());
        var snapshot = Assert.Single(await simulator.ListAsync($"{Snapshots}?virtualMachineId={machine}"));
        Assert.Equal("[daily-30d-az05] ctodev-cp-01", snapshot.Text("name"));
        Assert.Equal(backups[2].Number("timestamp"), snapshot.Number("createTime"));
        Assert.Equal(snapshot.GetRawText(), (await simulator.GetAsync($"{Snapshots}/{snapshot.Id()}")).GetRawText());
    }

    [Fact]
    public async Task No_more_backups_are_kept_than_the_policy_says()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await ProtectAsync(simulator, await Zone.FindAsync(simulator), "daily-30d-az05");

        simulator.Clock.Advance(TimeSpan.FromDays(100));
        await simulator.LogInAsync();

        Assert.Equal(30, (await simulator.ListAsync(Backups)).Count);
    }

    [Fact]
    public async Task Backups_outlive_their_machine_and_the_change_of_its_policies()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await ProtectAsync(simulator, zone, "daily-30d-az05");
        simulator.Clock.Advance(TimeSpan.FromHours(20));
        await simulator.LogInAsync();
        var backup = Assert.Single(await simulator.ListAsync(Backups)).Id();

        await simulator.AssignPolicyAsync(zone, machine);
        Assert.Equal(backup, Assert.Single(await simulator.ListAsync($"{Backups}?machineManagerId={zone.MachineManagerId}")).Id());
        await simulator.SucceedAsync(HttpMethod.Delete, Machines.Path(machine));

        var left = Assert.Single(await simulator.ListAsync($"{Backups}?deleted=true"));
        Assert.Equal(backup, left.Id());
        Assert.True(left.Flag("isVirtualMachineDeleted"));
        Assert.Empty(await simulator.ListAsync($"{Backups}?machineManagerId={elsewhere.MachineManagerId}"));
        Assert.Empty(await simulator.ListAsync(Snapshots));
    }

    [Fact]
    public async Task An_unknown_backup_or_snapshot_is_404()
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Backups}/{Guid.NewGuid()}");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Snapshots}/{Guid.NewGuid()}");
    }

    private static async Task<Guid> ProtectAsync(TestSimulator simulator, Zone zone, string policy)
    {
        var machine = await simulator.CreateAsync(zone);
        var id = (await simulator.NamedAsync($"{Policies}?machineManagerId={zone.MachineManagerId}", policy)).Id();
        await simulator.SucceedAsync(HttpMethod.Post, $"{Policies}/assign", new { virtualMachineId = machine, policyIds = new[] { id } });
        return machine;
    }
}
