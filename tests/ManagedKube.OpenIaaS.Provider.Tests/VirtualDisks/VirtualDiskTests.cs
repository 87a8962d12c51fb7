using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualDisks;

public sealed class VirtualDiskTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_disk_lives_from_creation_to_deletion()
    {
        var (machine, disk) = await MakeAsync();
        Assert.Equal(machine.Id, disk.Outputs["virtualMachineId"]);
        Assert.Equal(disk.Inputs, (await _bench.ReadAsync(disk)).Inputs);

        await _bench.DeleteAsync(disk);

        Assert.DoesNotContain(disk.Id, _bench.World.Disks.Keys);
        Assert.Equal("", (await _bench.ReadAsync(disk)).Id);
    }

    [Fact]
    public async Task A_second_disk_of_the_name_is_refused()
    {
        var (machine, disk) = await MakeAsync();

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id)));

        Assert.Contains(disk.Id, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_grows_unplugged_and_is_plugged_in_again()
    {
        var (machine, disk) = await MakeAsync();
        _bench.Api.Forget();

        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set("size", 200 * FakeWorld.GiB));

        Assert.Equal(
            [$"PATCH virtual_disks/{disk.Id}/disconnect", $"PATCH virtual_disks/{disk.Id}", $"PATCH virtual_disks/{disk.Id}/connect"], _bench.Api.Writes);
        Assert.True((bool)_bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"]!);
    }

    [Theory]
    [InlineData("size", 214748364800.0, "size: is 107374182400, wanted 214748364800")]
    [InlineData("bootable", true, "attached anew")]
    [InlineData("position", 5.0, "attached anew")]
    public async Task A_plugged_disk_is_not_unplugged_without_consent_and_the_preview_says_so(string property, object value, string reason)
    {
        var (machine, disk) = await MakeAsync();
        var wanted = Wanted.Disk(machine.Id).Set("allowDisconnect", false).Set(property, value is bool flag ? flag : (PropertyValue)(double)value);
        _bench.Api.Forget();

        var preview = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(disk, wanted));
        var update = await Assert.ThrowsAsync<ProviderException>(() => _bench.UpdateAsync(disk, wanted));

        Assert.Contains(reason, preview.Message, StringComparison.Ordinal);
        Assert.Contains("Set allowDisconnect to true", update.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Api.Writes);
        _bench.World.SetPower(machine.Id, on: false, null);
        await _bench.PreviewAsync(disk, wanted);
        await _bench.UpdateAsync(disk, wanted);
    }

    [Fact]
    public void Consent_is_no_change_of_the_disk() => Assert.Empty(
        Bench.Diff(_bench.Disks, Wanted.Disk(FakeWorld.HostId).Set("mode", "RW").Set("bootable", false), Wanted.Disk(FakeWorld.HostId).Set("allowDisconnect", false)).Changes);

    [Fact]
    public async Task A_position_is_taken_by_attaching_anew()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var disk = await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id).Set("position", 4));

        Assert.Equal(new NumberValue(4), disk.Outputs["position"]);
        Assert.Equal(
            ["POST virtual_disks", $"PATCH virtual_disks/{disk.Id}/detach", $"PATCH virtual_disks/{disk.Id}/attach"], _bench.Api.Writes.TakeLast(3));
        Assert.Equal(disk.Inputs, (await _bench.ReadAsync(disk)).Inputs);
    }

    [Theory]
    [InlineData("storageRepositoryId", FakeWorld.ForeignRepositoryId, "is of pool clu001-az06")]
    [InlineData("storageRepositoryId", FakeWorld.ImageRepositoryId, "for ISO images only")]
    [InlineData("virtualMachineId", FakeWorld.HostId, "there is no virtual machine")]
    public async Task A_preview_tells_what_the_platform_would_refuse(string property, string value, string reason)
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(_bench.Disks, Wanted.Disk(machine.Id).Set(property, value)));

        Assert.Contains($"- {property}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_tells_that_there_is_no_room()
    {
        var (machine, disk) = await MakeAsync();
        _bench.World.FreeSpace = 50 * FakeWorld.GiB;

        await _bench.PreviewAsync(disk, Wanted.Disk(machine.Id).Set("size", 140 * FakeWorld.GiB));
        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(disk, Wanted.Disk(machine.Id).Set("size", 200 * FakeWorld.GiB)));

        Assert.Contains("are needed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_disk_needs_no_change()
    {
        var (machine, disk) = await MakeAsync();

        Assert.Empty(Bench.Diff(_bench.Disks, (await _bench.ImportAsync(_bench.Disks, disk.Id)).Inputs, Wanted.Disk(machine.Id)).Changes);
    }

    [Fact]
    public async Task A_disk_is_plugged_in_again_when_growing_fails()
    {
        var (machine, disk) = await MakeAsync();
        _bench.Api.InjectExactly($"PATCH virtual_disks/{disk.Id}", FaultKind.Failed, "no room");

        var error = await Assert.ThrowsAsync<InitializationFailedException>(
            () => _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set("size", 200 * FakeWorld.GiB)));

        Assert.Contains("no room", error.Message, StringComparison.Ordinal);
        Assert.True((bool)_bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"]!);
    }

    [Fact]
    public async Task A_disk_that_a_failed_creation_left_behind_is_removed()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var before = _bench.World.Disks.Count;
        _bench.Api.Inject("POST virtual_disks", FaultKind.FailedAfterEffect, "no room");

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id)));

        Assert.Equal((OpenIaaSErrorKind.ActivityFailed, before), (error.Kind, _bench.World.Disks.Count));
    }

    [Fact]
    public async Task A_disk_that_cannot_be_removed_after_its_failed_creation_makes_the_outcome_unknown()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST virtual_disks", FaultKind.FailedAfterEffect, "no room");
        _bench.Api.Inject("DELETE virtual_disks", FaultKind.Failed, "busy");

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id)));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Contains("no room", error.Message, StringComparison.Ordinal);
        Assert.Contains("busy", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_look_for_a_disk_of_a_lost_answer_is_no_answer()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST virtual_disks", FaultKind.LostAfterEffect);
        _bench.Api.InjectExactly("GET virtual_disks", FaultKind.Status403, skip: 1);

        var disk = await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id));

        Assert.Contains(disk.Id, _bench.World.Disks.Keys);
    }

    [Fact]
    public async Task A_disk_never_shrinks()
    {
        var (machine, disk) = await MakeAsync();

        var failure = Assert.Single(VirtualDiskCheck.Check(disk.Inputs, Wanted.Disk(machine.Id).Set("size", FakeWorld.GiB)).Failures);

        Assert.Equal("size", failure.Property);
        Assert.Contains("cannot shrink", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rename_leaves_the_disk_plugged_in()
    {
        var (machine, disk) = await MakeAsync();
        _bench.Api.Forget();

        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set("name", "ceph"));

        Assert.Equal([$"PATCH virtual_disks/{disk.Id}"], _bench.Api.Writes);
    }

    [Fact]
    public async Task Another_repository_is_a_move()
    {
        var (machine, disk) = await MakeAsync();

        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set("storageRepositoryId", FakeWorld.OtherRepositoryId));

        Assert.Equal(FakeWorld.OtherRepositoryId, (string)_bench.World.Disks[disk.Id]["storageRepository"]!["id"]!);
    }

    [Fact]
    public async Task Another_machine_gets_the_same_disk()
    {
        var (_, disk) = await MakeAsync();
        var other = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("name", "cp-1"));

        await _bench.UpdateAsync(disk, Wanted.Disk(other.Id));

        Assert.Equal(other.Id, (string)Assert.Single(_bench.World.Disks[disk.Id]["virtualMachines"]!.AsArray())!["id"]!);
    }

    [Theory]
    [InlineData("mode", "RO")]
    [InlineData("bootable", true)]
    public async Task Mode_and_bootable_change_by_detaching_and_attaching_again(string property, object value)
    {
        var (machine, disk) = await MakeAsync();
        _bench.Api.Forget();

        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set(property, value is bool flag ? flag : (PropertyValue)(string)value));

        Assert.Equal([$"PATCH virtual_disks/{disk.Id}/detach", $"PATCH virtual_disks/{disk.Id}/attach"], _bench.Api.Writes);
        Assert.Equal(machine.Id, (string)Assert.Single(_bench.World.Disks[disk.Id]["virtualMachines"]!.AsArray())!["id"]!);
    }

    [Fact]
    public async Task A_crash_between_detaching_and_attaching_is_repaired()
    {
        var (machine, disk) = await MakeAsync();
        _bench.World.Disks[disk.Id]["virtualMachines"]!.AsArray().Clear();

        var read = await _bench.ReadAsync(disk);
        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id));

        Assert.Equal("virtualMachineId", Assert.Single(ValueDiff.Compare(disk.Inputs, read.Inputs)).Path.ToString());
        Assert.Single(_bench.World.Disks[disk.Id]["virtualMachines"]!.AsArray());
    }

    [Fact]
    public async Task A_disk_that_a_crash_left_unplugged_is_plugged_in_again()
    {
        var (machine, disk) = await MakeAsync();
        _bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"] = false;
        _bench.World.Disks[disk.Id]["size"] = 200 * FakeWorld.GiB;

        await _bench.UpdateAsync(disk, Wanted.Disk(machine.Id).Set("size", 200 * FakeWorld.GiB));

        Assert.True((bool)_bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"]!);
    }

    [Fact]
    public async Task A_disk_left_unplugged_is_seen_by_a_refresh_and_plugged_in_by_the_next_update_though_no_input_changes()
    {
        var (_, disk) = await MakeAsync();
        Assert.Empty(DiffOf(disk, disk.Outputs));
        _bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"] = false;

        var seen = (await _bench.ReadAsync(disk)).Outputs;

        Assert.Equal("unplugged", Assert.Single(DiffOf(disk, seen)).Path);
        var plugged = await _bench.UpdateAsync(disk with { Outputs = seen }, disk.Inputs);
        Assert.True((bool)_bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"]!);
        Assert.Empty(DiffOf(plugged, plugged.Outputs));
    }

    [Fact]
    public async Task A_disk_of_a_halted_machine_is_not_left_unplugged()
    {
        var (machine, disk) = await MakeAsync();
        _bench.World.Machines[machine.Id]["powerState"] = "Halted";
        _bench.World.Disks[disk.Id]["virtualMachines"]![0]!["connected"] = false;

        Assert.Empty(DiffOf(disk, (await _bench.ReadAsync(disk)).Outputs));
    }

    private static ImmutableArray<PropertyChange> DiffOf(Made disk, PropertyMap outputs) =>
        [.. disk.Handler.Diff(new(Bench.UrnOf(disk.Handler), disk.Id, disk.Inputs, outputs, disk.Inputs, [])).Changes];

    [Fact]
    public async Task A_creation_whose_answer_is_lost_is_found_and_not_repeated()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST virtual_disks", FaultKind.LostAfterEffect);

        var disk = await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id));

        Assert.Equal(disk.Id, Assert.Single(_bench.World.Disks.Values, item => (string)item["name"]! == "data")["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_drive_with_first_boot_data_is_never_taken_for_a_disk()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        Assert.Contains(
            "platform's own",
            Assert.Single(_bench.Disks.Check(PropertyMap.Empty, Wanted.Disk(machine.Id).Set("name", "XO CloudConfigDrive")).Failures).Reason,
            StringComparison.Ordinal);
    }

    private async Task<(Made Machine, Made Disk)> MakeAsync()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        return (machine, await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id)));
    }
}
