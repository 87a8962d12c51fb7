using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

/// <summary>The marketplace, ISO images, replication, addresses and data disks of a machine.</summary>
public sealed class VirtualMachinePartsTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_machine_from_the_marketplace_gets_its_sizes_and_addresses_before_it_starts()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Deployed);

        Assert.Equal(8 * FakeWorld.GiB, (long)_bench.World.Machine["memory"]!);
        Assert.Equal(4, (int)_bench.World.Machine["cpu"]!);
        Assert.Equal(Wanted.Mac, (string)_bench.World.Adapters.Values.Single()["macAddress"]!);
        Assert.Equal(FakeWorld.OtherRepositoryId, (string)_bench.World.Disks.Values.First()["storageRepository"]!["id"]!);
        Assert.Equal(1, _bench.Api.Writes.Count(request => request.EndsWith("/power", StringComparison.Ordinal)));
        Assert.Equal(FakeWorld.ItemId, made.Outputs["marketplaceItemId"]);
        Assert.Equal(made.Inputs, (await _bench.ReadAsync(made)).Inputs);
    }

    [Fact]
    public async Task A_deployment_whose_answer_is_lost_is_found_and_not_repeated()
    {
        _bench.Api.Inject("POST items/open_iaas/deploy", FaultKind.LostAfterEffect);

        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Deployed);

        Assert.Equal(made.Id, Assert.Single(_bench.World.Machines).Key);
    }

    [Fact]
    public async Task An_image_is_mounted_changed_and_taken_out_in_place()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("iso", FakeWorld.IsoId));
        Assert.Equal(FakeWorld.IsoId, made.Outputs["iso"]);
        Assert.Equal(made.Inputs, (await _bench.ReadAsync(made)).Inputs);

        var changed = await _bench.UpdateAsync(made, Wanted.Machine.Set("iso", FakeWorld.OtherIsoId));
        Assert.Equal("talos.iso", (string)_bench.World.Machine["dvdDrive"]!["name"]!);

        Assert.Equal(["iso"], Bench.Diff(_bench.Machines, changed.Inputs, Wanted.Machine).Changes.Select(change => change.Path));
        await _bench.UpdateAsync(changed, Wanted.Machine);
        Assert.False((bool)_bench.World.Machine["dvdDrive"]!["attached"]!);
    }

    [Fact]
    public async Task An_image_that_somebody_took_out_is_drift_and_one_that_is_not_managed_is_none()
    {
        var managed = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("iso", FakeWorld.IsoId));
        _bench.World.Machine["dvdDrive"]!["attached"] = false;
        Assert.Equal("iso", Assert.Single(ValueDiff.Compare(managed.Inputs, (await _bench.ReadAsync(managed)).Inputs)).Path.ToString());

        await _bench.DeleteAsync(managed);
        var free = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.Machine["dvdDrive"] = new System.Text.Json.Nodes.JsonObject { ["name"] = "debian.iso", ["attached"] = true };
        var read = await _bench.ReadAsync(free);

        Assert.Equal(free.Inputs, read.Inputs);
        Assert.Equal(FakeWorld.IsoId, read.Outputs["iso"]);
    }

    [Fact]
    public async Task Replication_begins_changes_and_ends_in_place()
    {
        var first = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);
        var second = await _bench.CreateAsync(_bench.Replications, Wanted.Replication.Set("name", "other"));
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("replicationPolicyId", first.Id));
        Assert.Equal(first.Id, _bench.World.Replicated[made.Id]);
        Assert.Equal(made.Inputs, (await _bench.ReadAsync(made)).Inputs);

        var changed = await _bench.UpdateAsync(made, Wanted.Machine.Set("replicationPolicyId", second.Id));
        Assert.Equal(second.Id, _bench.World.Replicated[made.Id]);

        await _bench.UpdateAsync(changed, Wanted.Machine);
        Assert.Empty(_bench.World.Replicated);
    }

    [Fact]
    public async Task Replication_that_is_not_managed_costs_no_call()
    {
        await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        Assert.DoesNotContain(_bench.Api.Requests, request => request.Contains("replication", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_in_a_VPC_is_asked_for_read_back_and_changed_in_place()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("osNetworkAdapters", Adapter("10.30.0.11")));
        Assert.Equal("10.30.0.11", _bench.World.StaticIps[Wanted.Mac]);
        Assert.Equal(made.Inputs, (await _bench.ReadAsync(made)).Inputs);

        await _bench.UpdateAsync(made, Wanted.Machine.Set("osNetworkAdapters", Adapter("10.30.0.12")));

        Assert.Equal("10.30.0.12", _bench.World.StaticIps[Wanted.Mac]);
    }

    [Fact]
    public async Task An_address_that_the_platform_silently_does_not_register_is_an_error()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("osNetworkAdapters", Adapter("10.30.0.11")));
        var adapter = Assert.Single(_bench.World.Adapters).Key;
        _bench.Api.InjectExactly($"PATCH network_adapters/{adapter}", FaultKind.NotMaterialised);

        var error = await Assert.ThrowsAsync<Pulumi.ProviderHost.InitializationFailedException>(
            () => _bench.UpdateAsync(made, Wanted.Machine.Set("osNetworkAdapters", Adapter("10.30.0.12"))));

        Assert.Contains("osNetworkAdapters[0].ipAddress: is 10.30.0.11, wanted 10.30.0.12", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disks_that_did_not_come_with_a_machine_are_detached_and_stay()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var data = _bench.World.AddDisk(made.Id, "root", FakeWorld.GiB, FakeWorld.RepositoryId);

        await _bench.DeleteAsync(made);

        Assert.Equal([data], _bench.World.Disks.Keys);
        Assert.Empty(_bench.World.Disks[data]["virtualMachines"]!.AsArray());
    }

    [Fact]
    public async Task A_machine_whose_data_disk_cannot_be_detached_is_not_deleted()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var data = _bench.World.AddDisk(made.Id, "data", FakeWorld.GiB, FakeWorld.RepositoryId);
        _bench.Api.InjectExactly($"PATCH virtual_disks/{data}/detach", FaultKind.Failed, "no");

        await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.DeleteAsync(made));

        Assert.Single(_bench.World.Machines);
    }

    [Fact]
    public async Task A_guest_that_never_shows_its_drivers_is_a_warning_and_no_failure()
    {
        _bench.World.HasDrivers = false;

        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("waitForDriversSeconds", 60));

        Assert.Equal(BoolValue.False, made.Outputs["pvDrivers"]);
        Assert.Contains(_bench.Log.Messages, message => message.StartsWith("The guest has not shown its drivers within 60 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_need_not_wait_for_drivers()
    {
        _bench.World.HasDrivers = false;

        await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("waitForDriversSeconds", 0));

        Assert.DoesNotContain(_bench.Log.Messages, message => message.Contains("drivers", StringComparison.Ordinal));
    }

    private static PropertyValue Adapter(string ipAddress) => new ArrayValue(
        [PropertyMap.Of(("networkId", FakeWorld.VpcNetworkId), ("macAddress", Wanted.Mac), ("ipAddress", ipAddress))]);
}
