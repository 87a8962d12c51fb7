using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

public sealed class VirtualMachineLifeTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_new_machine_is_as_wanted()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var machine = _bench.World.Machine;
        Assert.Equal("Running", (string)machine["powerState"]!);
        Assert.Equal(20 * FakeWorld.GiB, (long)_bench.World.Disks.Values.First()["size"]!);
        Assert.Equal([FakeWorld.PolicyId], _bench.World.Policies[made.Id]);
        Assert.Equal("control-plane", _bench.World.Tags[made.Id]["role"]);
        Assert.Equal(8.0 * FakeWorld.GiB, ((NumberValue)made.Outputs["memory"]).Value);
        Assert.Equal(FakeWorld.PoolId, made.Outputs["poolId"]);
        Assert.Equal(BoolValue.True, made.Outputs["pvDrivers"]);
    }

    [Fact]
    public async Task First_boot_data_shows_up_neither_in_outputs_nor_in_messages()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        Assert.False(made.Outputs.ContainsKey("cloudInit"));
        Assert.DoesNotContain(_bench.Log.Messages, message => message.Contains(Wanted.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_machine_of_the_name_is_refused_with_the_way_to_import_the_first()
    {
        var first = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.CreateAsync(_bench.Machines, Wanted.Machine));

        Assert.True(error.NothingHappened);
        Assert.Contains($"pulumi import openiaas:compute:VirtualMachine NAME {first.Id}", error.Message, StringComparison.Ordinal);
        Assert.Single(_bench.World.Machines);
    }

    [Fact]
    public async Task A_machine_that_does_not_fit_its_template_is_refused_before_anything_is_made()
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.CreateAsync(
            _bench.Machines, Wanted.Machine.Remove("osNetworkAdapters").Set("osDisk", PropertyMap.Of(("size", FakeWorld.GiB)))));

        Assert.Contains("osNetworkAdapters: has 0 entries, but the template 'talos' has 1 adapters", error.Message, StringComparison.Ordinal);
        Assert.Contains("cannot shrink", error.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.World.Machines);
    }

    [Fact]
    public async Task A_preview_of_a_new_machine_touches_nothing_and_tells_what_is_unknown()
    {
        var inputs = Bench.Checked(_bench.Machines, PropertyMap.Empty, Wanted.Machine);

        var preview = await _bench.Machines.CreateAsync(
            new(Bench.UrnOf(_bench.Machines), inputs, null, Preview: true), TestContext.Current.CancellationToken);

        Assert.Equal(Wanted.Machine["name"], preview.Outputs["name"]);
        Assert.IsType<UnknownValue>(preview.Outputs["internalId"]);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_cold_change_stops_patches_and_starts_and_sends_only_what_differs()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Forget();

        var updated = await _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));

        Assert.Equal(
            [$"PATCH virtual_machines/{made.Id}/power", $"PATCH virtual_machines/{made.Id}", $"PATCH virtual_machines/{made.Id}/power"], _bench.Api.Writes);
        Assert.Equal(16 * FakeWorld.GiB, (long)_bench.World.Machine["memory"]!);
        Assert.Equal(16.0 * FakeWorld.GiB, ((NumberValue)updated.Outputs["memory"]).Value);
        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Fact]
    public async Task A_hot_change_does_not_stop_the_machine()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Forget();

        await _bench.UpdateAsync(made, Wanted.Machine
            .Set("name", "cp-9").Set("highAvailability", "restart").Set("tags", PropertyMap.Of(("role", "worker"), ("zone", "a")))
            .Set("backupPolicyIds", Wanted.Texts(FakeWorld.OtherPolicyId)).Set("hostId", FakeWorld.OtherHostId));

        Assert.DoesNotContain(_bench.Api.Writes, request => request.EndsWith("/power", StringComparison.Ordinal));
        Assert.Equal("cp-9", (string)_bench.World.Machine["name"]!);
        Assert.Equal(new() { ["role"] = "worker", ["zone"] = "a" }, _bench.World.Tags[made.Id]);
        Assert.Equal([FakeWorld.OtherPolicyId], _bench.World.Policies[made.Id]);
        Assert.Equal(FakeWorld.OtherHostId, (string)_bench.World.Machine["host"]!["id"]!);
    }

    [Fact]
    public async Task An_update_that_has_been_made_already_writes_nothing()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        await _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));
        _bench.Api.Forget();

        await _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));

        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_machine_left_off_by_a_crash_is_started_by_the_next_update()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.SetPower(made.Id, on: false, null);

        await _bench.UpdateAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));

        Assert.Equal("Running", (string)_bench.World.Machine["powerState"]!);
    }

    [Fact]
    public async Task A_running_machine_is_not_stopped_without_consent()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("powerState", "off").Set("allowRestart", false));
        _bench.World.SetPower(made.Id, on: true, null);
        _bench.Api.Forget();

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.UpdateAsync(
            made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB).Set("allowRestart", false)));

        Assert.True(error.NothingHappened);
        Assert.Contains("allowRestart", error.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task Power_off_is_a_wish_like_any_other()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        await _bench.UpdateAsync(made, Wanted.Machine.Set("powerState", "off").Set("cpu", 2));

        Assert.Equal("Halted", (string)_bench.World.Machine["powerState"]!);
        Assert.Equal(2, (int)_bench.World.Machine["cpu"]!);
    }

    [Fact]
    public async Task A_deletion_leaves_nothing()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        await _bench.DeleteAsync(made);

        Assert.Empty(_bench.World.Machines);
        Assert.Empty(_bench.World.Disks);
        Assert.Empty(_bench.World.Adapters);
    }

    [Fact]
    public async Task Deleting_what_is_gone_is_a_success()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        await _bench.DeleteAsync(made);

        await _bench.DeleteAsync(made);
    }
}
