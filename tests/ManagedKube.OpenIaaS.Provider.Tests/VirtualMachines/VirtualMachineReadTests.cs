using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

public sealed class VirtualMachineReadTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_read_of_an_unchanged_machine_gives_back_what_is_recorded()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("bootOrder", Wanted.Texts("Hard-Drive")));

        var read = await _bench.ReadAsync(made);

        Assert.Equal(made.Inputs, read.Inputs);
        Assert.Equal(made.Outputs, read.Outputs);
    }

    [Theory]
    [InlineData("memory", "memory", 4294967296)]
    [InlineData("cpu", "cpu", 8)]
    public async Task Drift_shows_in_inputs_and_outputs(string property, string field, long live)
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.Machine[field] = live;

        var read = await _bench.ReadAsync(made);

        var change = Assert.Single(ValueDiff.Compare(made.Inputs, read.Inputs));
        Assert.Equal(property, change.Path.ToString());
        Assert.Equal(new NumberValue(live), change.New);
        Assert.Equal(property, Assert.Single(ValueDiff.Compare(made.Outputs, read.Outputs)).Path.ToString());
    }

    [Fact]
    public async Task Drift_of_devices_policies_and_tags_shows()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.Disks.Values.First()["size"] = 30 * FakeWorld.GiB;
        _bench.World.Adapters.Values.Single()["network"] = FakeWorld.Ref(FakeWorld.OtherNetworkId);
        _bench.World.Policies[made.Id] = [FakeWorld.OtherPolicyId];
        _bench.World.Tags[made.Id]["role"] = "none";

        var read = await _bench.ReadAsync(made);

        Assert.Equal(
            ["backupPolicyIds[0]", "osDisk.size", "osNetworkAdapters[0].networkId", "tags.role"],
            ValueDiff.Compare(made.Inputs, read.Inputs).Select(change => change.Path.ToString()));
    }

    [Fact]
    public async Task What_is_not_managed_is_no_drift()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Remove("tags"));
        _bench.World.Machine["numCoresPerSocket"] = 2;
        _bench.World.Tags[made.Id]["cost"] = "x";
        _bench.World.AddAdapter(made.Id, FakeWorld.OtherNetworkId, null);
        _bench.World.AddDisk(made.Id, "data", FakeWorld.GiB, FakeWorld.RepositoryId);

        Assert.Equal(made.Inputs, (await _bench.ReadAsync(made)).Inputs);
    }

    [Fact]
    public async Task A_detached_os_disk_is_drift_and_not_deletion()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.Disks.Values.First()["virtualMachines"]!.AsArray().Clear();

        var read = await _bench.ReadAsync(made);

        Assert.Equal(made.Id, read.Id);
        Assert.Equal("osDisk", Assert.Single(ValueDiff.Compare(made.Inputs, read.Inputs)).Path.ToString());
    }

    [Fact]
    public async Task A_machine_is_gone_only_with_proof()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.InjectExactly($"GET virtual_machines/{made.Id}", FaultKind.Status404);

        var flapping = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.ReadAsync(made));
        _bench.Api.InjectExactly($"GET virtual_machines/{made.Id}", FaultKind.Status403);
        var forbidden = await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.ReadAsync(made));
        _bench.World.Machines.Clear();
        var gone = await _bench.ReadAsync(made);

        Assert.Equal(OpenIaaSErrorKind.Inconclusive, flapping.Kind);
        Assert.Equal(OpenIaaSErrorKind.AccessDenied, forbidden.Kind);
        Assert.Equal("", gone.Id);
    }

    [Fact]
    public async Task An_imported_machine_needs_no_change()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var read = await _bench.ImportAsync(_bench.Machines, made.Id);

        Assert.Empty(Bench.Diff(_bench.Machines, read.Inputs, Wanted.Machine).Changes);
        Assert.False(read.Inputs.ContainsKey("cloudInit"));
    }

    [Fact]
    public async Task The_machine_of_an_interrupted_creation_is_found_by_name_zone_and_mac()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var cancel = TestContext.Current.CancellationToken;
        var other = Wanted.Machine.Set("osNetworkAdapters", new ArrayValue(
            [PropertyMap.Of(("networkId", FakeWorld.NetworkId), ("macAddress", "02:00:00:00:00:99"))]));

        Assert.Equal(made.Id, Assert.Single(await _bench.Machines.FindMadeByAsync(made.Inputs, cancel)).Id);
        Assert.Empty(await _bench.Machines.FindMadeByAsync(other, cancel));
        Assert.Empty(await _bench.Machines.FindMadeByAsync(Wanted.Machine.Set("name", "cp-1"), cancel));
    }
}
