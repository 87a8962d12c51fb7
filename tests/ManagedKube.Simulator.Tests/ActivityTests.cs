using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class ActivityTests
{
    private const string Activities = "/api/activity/v1/activities";
    private const string VirtualMachines = $"{TestSimulator.Compute}/virtual_machines";

    [Fact]
    public async Task An_activity_waits_then_runs_then_completes_with_the_id_of_what_it_made()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(await Zone.FindAsync(simulator)));

        var waiting = await simulator.GetAsync($"{Activities}/{id}");
        Assert.Equal(["waiting"], waiting.GetProperty("state").Keys());
        Assert.Empty(waiting.GetProperty("state").GetProperty("waiting").Keys());

        simulator.Clock.Advance(TimeSpan.FromSeconds(14.5));
        var running = (await simulator.GetAsync($"{Activities}/{id}")).GetProperty("state");
        Assert.Equal(["running"], running.Keys());
        Assert.Equal(50, running.GetProperty("running").Number("progression"));
        Assert.Equal("2026-07-20T08:00:00.500Z", running.GetProperty("running").Text("startDate"));

        simulator.Clock.Advance(TimeSpan.FromSeconds(14));
        var completed = await simulator.GetAsync($"{Activities}/{id}");
        var state = completed.GetProperty("state").GetProperty("completed");
        Assert.Equal(["completed"], completed.GetProperty("state").Keys());
        Assert.Equal(["startDate", "stopDate", "result"], state.Keys());
        Assert.Equal("2026-07-20T08:00:28.500Z", state.Text("stopDate"));
        Assert.Equal("ctodev-cp-01", (await simulator.GetAsync($"{VirtualMachines}/{state.Text("result")}")).Text("name"));
        var item = Assert.Single(completed.GetProperty("concernedItems").EnumerateArray());
        Assert.Equal("virtual_machine", item.Text("type"));
        Assert.Equal(state.Text("result"), item.Text("id"));
    }

    [Fact]
    public async Task An_activity_has_all_documented_fields()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(await Zone.FindAsync(simulator)));

        var activity = await simulator.GetAsync($"{Activities}/{id}");

        Assert.Equal(
            ["id", "tenantId", "description", "type", "operationType", "tags", "initiator", "creationDate", "concernedItems", "state"],
            activity.Keys());
        Assert.Equal(id, activity.Text("id"));
        Assert.Equal("Create virtual machine ctodev-cp-01", activity.Text("description"));
        Assert.Equal("ComputeActivity", activity.Text("type"));
        Assert.Equal("write", activity.Text("operationType"));
        Assert.Equal("2026-07-20T08:00:00.000Z", activity.Text("creationDate"));
        Assert.Equal(id, Assert.Single(await simulator.ListAsync(Activities)).Text("id"));
    }

    [Fact]
    public async Task A_failed_activity_tells_why()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(zone, memory: Machines.GiB));
        simulator.Clock.Advance(TimeSpan.FromSeconds(60));

        var state = (await simulator.GetAsync($"{Activities}/{id}")).GetProperty("state");

        Assert.Equal(["failed"], state.Keys());
        Assert.Equal(["startDate", "stopDate", "reason"], state.GetProperty("failed").Keys());
        Assert.Equal("MEMORY_CONSTRAINT_VIOLATION_ORDER()", state.GetProperty("failed").Text("reason"));
    }

    [Fact]
    public async Task An_unknown_activity_is_not_found()
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Activities}/{Guid.NewGuid()}");
    }

    [Fact]
    public async Task Effects_happen_in_the_order_in_which_they_are_due_however_late_they_are_looked_at()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, machine);
        var on = await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(machine, "/power"), new { powerState = "on" });
        var resize = await simulator.OrderAsync(HttpMethod.Patch, Machines.Path(machine), new { cpu = 8 });

        simulator.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("completed", (await simulator.EndAsync(resize)).State);
        Assert.Equal("completed", (await simulator.EndAsync(on)).State);
        var seen = await simulator.MachineAsync(machine);
        Assert.Equal(8, seen.Number("cpu"));
        Assert.Equal("Running", seen.Text("powerState"));
    }

    [Fact]
    public void Speed_divides_every_duration()
    {
        var times = new Worlds.Activities.OperationTimes(10);

        Assert.Equal(TimeSpan.FromSeconds(2.8), times.Of(Worlds.Activities.Operation.CreateVirtualMachine));
        Assert.All(Enum.GetValues<Worlds.Activities.Operation>(), operation => Assert.True(times.Of(operation) > TimeSpan.Zero));
    }

    [Fact]
    public async Task Orders_that_come_at_the_same_time_are_all_taken_and_all_done()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var ids = await Task.WhenAll(Enumerable.Range(1, 40).Select(number =>
            simulator.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(zone, $"ctodev-wrk-{number:00}"))));
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        var ends = await Task.WhenAll(ids.Select(simulator.EndAsync));

        Assert.All(ends, end => Assert.Equal("completed", end.State));
        Assert.Equal(40, ends.Select(end => end.Id).Distinct().Count());
        var listed = await simulator.ListAsync(VirtualMachines);
        Assert.Equal(ends.Select(end => end.Id).Order(), listed.Select((JsonElement machine) => machine.Id()).Order());
    }
}
