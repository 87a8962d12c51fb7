using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

public sealed class VirtualMachineFaultTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_creation_whose_answer_is_lost_is_found_and_not_repeated()
    {
        _bench.Api.Inject("POST virtual_machines", FaultKind.LostAfterEffect);

        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        Assert.Equal(made.Id, Assert.Single(_bench.World.Machines).Key);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Theory]
    [InlineData("GET virtual_disks")]
    [InlineData("GET network_adapters")]
    public async Task A_list_that_lags_behind_a_creation_is_not_recorded_as_what_the_machine_came_with(string list)
    {
        _bench.Api.InjectExactly(list, FaultKind.EmptyList);

        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        await _bench.DeleteAsync(made);

        Assert.Single(((ArrayValue)made.Outputs["osDiskIds"]).Items);
        Assert.Single(((ArrayValue)made.Outputs["osNetworkAdapters"]).Items);
        Assert.Empty(_bench.World.Disks);
    }

    [Fact]
    public async Task A_machine_whose_disks_were_never_seen_is_deleted_with_its_disk()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        await _bench.DeleteAsync(made with { Outputs = made.Outputs.Set("osDiskIds", new ArrayValue([])) });

        Assert.Empty(_bench.World.Disks);
    }

    [Fact]
    public async Task A_creation_that_was_never_made_is_told_as_unknown()
    {
        _bench.Api.Inject("POST virtual_machines", FaultKind.LostBeforeEffect);

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Machines, Wanted.Machine));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Single(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_half_made_machine_of_a_failed_creation_is_removed()
    {
        _bench.Api.Inject("POST virtual_machines", FaultKind.FailedAfterEffect, "MEMORY_CONSTRAINT_VIOLATION_ORDER()");

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Machines, Wanted.Machine));

        Assert.Contains("MEMORY_CONSTRAINT", error.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.World.Machines);
    }

    [Theory]
    [InlineData("policies/assign")]
    [InlineData("/power")]
    [InlineData("PATCH virtual_disks/")]
    public async Task A_failure_after_the_machine_exists_reports_it_and_the_next_update_repairs_it(string step)
    {
        _bench.Api.Inject(step, FaultKind.Failed, "no room");

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.CreateAsync(_bench.Machines, Wanted.Machine));
        Assert.Equal(Assert.Single(_bench.World.Machines).Key, error.Id);
        Assert.Equal(Wanted.Machine["name"], error.Outputs["name"]);
        Assert.Contains("no room", Assert.Single(error.Reasons), StringComparison.Ordinal);

        var inputs = Bench.Checked(_bench.Machines, PropertyMap.Empty, Wanted.Machine);
        await _bench.UpdateAsync(new Made(_bench.Machines, error.Id, inputs, error.Outputs), Wanted.Machine);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
        Assert.Equal([FakeWorld.PolicyId], _bench.World.Policies[error.Id]);
    }

    [Fact]
    public async Task Power_is_restored_when_the_patch_fails()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"PATCH virtual_machines/{made.Id}", FaultKind.Failed, "no room");

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB)));

        Assert.Contains("no room", error.Message, StringComparison.Ordinal);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
        Assert.Equal(8 * FakeWorld.GiB, (long)_bench.World.Machine["memory"]!);
        Assert.Equal(made.Inputs, error.Inputs);
    }

    [Fact]
    public async Task A_start_that_the_chosen_host_refuses_ends_on_another_host_and_is_reported()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("hostId", FakeWorld.HostId));
        var news = Wanted.Machine.Set("hostId", FakeWorld.OtherHostId).Set("memory", 16 * FakeWorld.GiB);
        // The stop passes, the start on the host fails, the start anywhere passes.
        _bench.Api.InjectExactly($"PATCH virtual_machines/{made.Id}/power", FaultKind.Failed, "host in maintenance", skip: 1);

        await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.UpdateAsync(made, news));

        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Fact]
    public async Task A_power_order_whose_answer_is_lost_is_judged_by_the_machine()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"PATCH virtual_machines/{made.Id}/power", FaultKind.LostAfterEffect);

        await _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));

        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
        Assert.Equal(16 * FakeWorld.GiB, (long)_bench.World.Machine["memory"]!);
    }

    [Fact]
    public async Task A_change_that_completes_without_effect_is_reported_with_both_values()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"PATCH virtual_machines/{made.Id}", FaultKind.NotMaterialised);

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB)));

        Assert.Contains("memory: is 8589934592, wanted 17179869184", error.Message, StringComparison.Ordinal);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Fact]
    public async Task A_move_that_completes_without_effect_is_reported_with_both_hosts()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("hostId", FakeWorld.HostId));
        _bench.Api.InjectExactly($"POST virtual_machines/{made.Id}/relocate", FaultKind.NotMaterialised);

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.UpdateAsync(made, Wanted.Machine.Set("hostId", FakeWorld.OtherHostId)));

        Assert.Contains($"hostId: is {FakeWorld.HostId}, wanted {FakeWorld.OtherHostId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_without_drivers_is_stopped_hard()
    {
        _bench.World.HasDrivers = false;
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        await _bench.UpdateAsync(made, Wanted.Machine.Set("powerState", "off"));

        Assert.Equal("Halted", (string)_bench.World.Machine["powerState"]!);
    }

    [Theory]
    [InlineData("/mount")]
    [InlineData("POST replication/virtual_machines")]
    public async Task A_part_that_fails_is_reported_and_repaired_by_the_next_update(string step)
    {
        var policy = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);
        var wanted = Wanted.Machine.Set("iso", FakeWorld.IsoId).Set("replicationPolicyId", policy.Id);
        _bench.Api.Inject(step, FaultKind.Failed, "not now");

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => _bench.CreateAsync(_bench.Machines, wanted));
        var inputs = Bench.Checked(_bench.Machines, PropertyMap.Empty, wanted);
        var repaired = await _bench.UpdateAsync(new Made(_bench.Machines, error.Id, inputs, error.Outputs), wanted);

        Assert.Equal(FakeWorld.IsoId, repaired.Outputs["iso"]);
        Assert.Equal(policy.Id, _bench.World.Replicated[error.Id]);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Fact]
    public async Task A_failed_look_before_anything_is_changed_is_a_plain_failure()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"GET virtual_machines/{made.Id}", FaultKind.Status403);
        _bench.Api.Forget();

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB)));

        Assert.True(error.NothingHappened);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_deletion_whose_answer_is_lost_is_proved()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"DELETE virtual_machines/{made.Id}", FaultKind.LostAfterEffect);

        await _bench.DeleteAsync(made);

        Assert.Empty(_bench.World.Machines);
    }

    [Fact]
    public async Task A_deletion_without_effect_is_an_error()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"DELETE virtual_machines/{made.Id}", FaultKind.NotMaterialised);

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.DeleteAsync(made));

        Assert.Contains("still there", error.Message, StringComparison.Ordinal);
    }
}
