using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.NetworkAdapters;

public sealed class NetworkAdapterTests : IDisposable
{
    private const string Passing = "VPC configuration incomplete: None of the workers were able to respond.";
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_adapter_lives_from_creation_to_deletion()
    {
        var (_, adapter) = await MakeAsync();
        Assert.Equal("02:00:0a:14:00:0c", adapter.Outputs["macAddress"]);
        Assert.Equal(adapter.Inputs, (await _bench.ReadAsync(adapter)).Inputs);

        await _bench.DeleteAsync(adapter);

        Assert.DoesNotContain(adapter.Id, _bench.World.Adapters.Keys);
    }

    [Fact]
    public async Task A_twin_is_refused()
    {
        var (machine, adapter) = await MakeAsync();

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id)));

        Assert.Contains(adapter.Id, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adapter_without_a_mac_address_is_never_taken_for_one_that_came_with_the_machine()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var cancel = TestContext.Current.CancellationToken;
        var nameless = Wanted.Adapter(machine.Id).Remove("macAddress");
        var there = Assert.Single(_bench.World.Adapters);

        var error = await Assert.ThrowsAsync<ProviderException>(
            () => _bench.Adapters.FindMadeByAsync(nameless.Set("networkId", (string)there.Value["network"]!["id"]!), cancel));

        Assert.Contains(there.Key, error.Message, StringComparison.Ordinal);
        Assert.Empty(await _bench.Adapters.FindMadeByAsync(Wanted.Adapter(machine.Id), cancel));
    }

    [Fact]
    public async Task Only_another_machine_makes_another_adapter()
    {
        var (machine, adapter) = await MakeAsync();

        var moved = Bench.Diff(_bench.Adapters, adapter.Inputs, Wanted.Adapter(FakeWorld.HostId));
        var changed = Bench.Diff(_bench.Adapters, adapter.Inputs, Wanted.Adapter(machine.Id).Set("networkId", FakeWorld.NetworkId).Set("attached", false));

        Assert.True(Assert.Single(moved.Changes).Replace);
        Assert.All(changed.Changes, change => Assert.False(change.Replace));
        Assert.Equal(2, changed.Changes.Length);
    }

    [Fact]
    public async Task An_adapter_changes_network_and_plug_in_place()
    {
        var (machine, adapter) = await MakeAsync();

        await _bench.UpdateAsync(adapter, Wanted.Adapter(machine.Id).Set("networkId", FakeWorld.NetworkId).Set("attached", false).Set("txChecksumming", false));

        var live = _bench.World.Adapters[adapter.Id];
        Assert.Equal(FakeWorld.NetworkId, (string)live["network"]!["id"]!);
        Assert.False((bool)live["attached"]!);
        Assert.False((bool)live["txChecksumming"]!);
    }

    [Fact]
    public async Task An_address_in_a_VPC_is_asked_for_and_changed_with_its_network_beside_it()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var wanted = Wanted.Adapter(machine.Id).Set("networkId", FakeWorld.VpcNetworkId).Set("ipAddress", "10.30.0.20");
        var adapter = await _bench.CreateAsync(_bench.Adapters, wanted);
        Assert.Equal("10.30.0.20", adapter.Outputs["ipAddress"]);
        Assert.Equal(adapter.Inputs, (await _bench.ReadAsync(adapter)).Inputs);

        var changed = await _bench.UpdateAsync(adapter, wanted.Set("ipAddress", "10.30.0.21"));

        Assert.Equal("10.30.0.21", changed.Outputs["ipAddress"]);
        Assert.Empty(Bench.Diff(_bench.Adapters, (await _bench.ImportAsync(_bench.Adapters, adapter.Id)).Inputs, wanted.Set("ipAddress", "10.30.0.21")).Changes);
    }

    [Theory]
    [InlineData("networkId", FakeWorld.ForeignNetworkId, "networkId: the network 'nodes-az06' is of pool clu001-az06")]
    [InlineData("ipAddress", "10.0.0.1", "ipAddress: can only be asked for on a network of a VPC, and 'twin' is none.")]
    [InlineData("virtualMachineId", FakeWorld.HostId, "virtualMachineId: there is no virtual machine")]
    public async Task A_preview_tells_what_the_platform_would_refuse(string property, string value, string problem)
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        var error = await Assert.ThrowsAsync<ProviderException>(
            () => _bench.PreviewAsync(_bench.Adapters, Wanted.Adapter(machine.Id).Set(property, value)));

        Assert.Contains($"- {problem}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_tells_that_a_MAC_address_needs_a_halted_machine()
    {
        var (machine, adapter) = await MakeAsync();
        var wanted = Wanted.Adapter(machine.Id).Set("macAddress", "02:00:00:00:00:77");

        Assert.Contains("halted", (await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(adapter, wanted))).Message, StringComparison.Ordinal);
        _bench.World.SetPower(machine.Id, on: false, null);
        await _bench.PreviewAsync(adapter, wanted);
    }

    [Fact]
    public async Task A_mac_address_does_not_change_under_a_running_machine()
    {
        var (machine, adapter) = await MakeAsync();
        _bench.Api.Forget();

        var error = await Assert.ThrowsAsync<ProviderException>(
            () => _bench.UpdateAsync(adapter, Wanted.Adapter(machine.Id).Set("macAddress", "02:00:00:00:00:77")));

        Assert.Contains("halted", error.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_failure_that_passes_is_tried_again_after_its_rest_is_removed()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST network_adapters", FaultKind.FailedAfterEffect, Passing);
        _bench.Api.Inject("POST network_adapters", FaultKind.Failed, Passing);

        var adapter = await _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id));

        Assert.Equal([adapter.Id], OfNetwork(FakeWorld.OtherNetworkId));
    }

    [Fact]
    public async Task The_rest_of_a_failure_that_does_not_pass_is_removed_too()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST network_adapters", FaultKind.FailedAfterEffect, "no room");

        await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id)));

        Assert.Empty(OfNetwork(FakeWorld.OtherNetworkId));
    }

    [Fact]
    public async Task A_failure_that_passes_is_given_up_after_three_attempts()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        for (var i = 0; i < 4; i++)
            _bench.Api.Inject("POST network_adapters", FaultKind.Failed, Passing);

        await Assert.ThrowsAsync<OpenIaaSException>(() => _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id)));

        Assert.Equal(3, _bench.Api.Writes.Count(request => request == "POST network_adapters"));
    }

    [Fact]
    public async Task A_failed_change_is_sent_again_only_as_far_as_it_still_differs()
    {
        var (machine, adapter) = await MakeAsync();
        _bench.Api.InjectExactly($"PATCH network_adapters/{adapter.Id}", FaultKind.FailedAfterEffect, Passing);
        _bench.Api.Forget();

        await _bench.UpdateAsync(adapter, Wanted.Adapter(machine.Id).Set("networkId", FakeWorld.NetworkId));

        Assert.Single(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_creation_whose_answer_is_lost_is_found_and_not_repeated()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Inject("POST network_adapters", FaultKind.LostAfterEffect);

        var adapter = await _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id).Remove("macAddress"));

        Assert.Equal([adapter.Id], OfNetwork(FakeWorld.OtherNetworkId));
    }

    [Fact]
    public async Task The_adapters_of_one_machine_are_made_one_after_another()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Forget();

        await Task.WhenAll(Enumerable.Range(1, 5).Select(i =>
            _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id).Set("macAddress", $"02:00:00:00:01:{i:x2}"))));

        var steps = _bench.Api.Requests.Where(request => request is "GET network_adapters" or "POST network_adapters");
        Assert.Equal(Enumerable.Repeat<string[]>(["GET network_adapters", "POST network_adapters"], 5).SelectMany(pair => pair), steps);
    }

    [Fact]
    public async Task The_plug_state_of_a_halted_machine_is_no_drift()
    {
        var (machine, adapter) = await MakeAsync();
        _bench.World.SetPower(machine.Id, on: false, null);
        _bench.World.Adapters[adapter.Id]["attached"] = false;

        Assert.Equal(adapter.Inputs, (await _bench.ReadAsync(adapter)).Inputs);
    }

    private IEnumerable<string> OfNetwork(string networkId) => _bench.World.Adapters
        .Where(item => (string)item.Value["network"]!["id"]! == networkId).Select(item => item.Key);

    private async Task<(Made Machine, Made Adapter)> MakeAsync()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        return (machine, await _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id)));
    }
}
