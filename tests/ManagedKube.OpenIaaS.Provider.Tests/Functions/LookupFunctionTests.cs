using ManagedKube.OpenIaaS.Provider.Functions;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Tests.Functions;

public sealed class LookupFunctionTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_zone_is_found_by_its_exact_name() =>
        Assert.Equal(FakeWorld.ZoneId, (await InvokeAsync("compute:getAvailabilityZone", ("name", "AZ05"))).Result["id"]);

    [Fact]
    public async Task A_template_tells_what_a_machine_made_from_it_has()
    {
        var found = (await InvokeAsync("compute:getTemplate", ("name", "talos"), ("machineManagerId", FakeWorld.ZoneId), ("poolId", FakeWorld.PoolId))).Result;

        Assert.Equal(FakeWorld.TemplateId, found["id"]);
        Assert.Equal(new NumberValue(1), found["networkAdapterCount"]);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_answered_with_those_that_do()
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => InvokeAsync("backup:getPolicy", ("name", "daily")));

        Assert.Contains("no backup policy 'daily'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'policy 1', 'policy 2'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_several_have_is_refused_with_their_ids()
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => InvokeAsync("compute:getNetwork", ("name", "twin")));

        Assert.Contains("several", error.Message, StringComparison.Ordinal);
        Assert.Contains(FakeWorld.OtherNetworkId, error.Message, StringComparison.Ordinal);
        Assert.Contains("machineManagerId", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_is_found_by_its_id()
    {
        var found = (await InvokeAsync("compute:getNetwork", ("id", FakeWorld.OtherNetworkId))).Result;

        Assert.Equal("twin", found["name"]);
        Assert.Equal(FakeWorld.PoolId, found["poolId"]);
    }

    [Fact]
    public async Task An_id_that_does_not_exist_is_told()
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => InvokeAsync("compute:getNetwork", ("id", FakeWorld.HostId)));

        Assert.Contains($"no network of the id {FakeWorld.HostId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_and_a_name_exclude_each_other() => Assert.Equal(
        ["id"], (await InvokeAsync("compute:getNetwork", ("id", FakeWorld.NetworkId), ("name", "nodes"))).Failures.Select(failure => failure.Property));

    [Fact]
    public async Task A_list_tells_the_same_of_each_object_as_finding_it()
    {
        var list = (ArrayValue)(await InvokeAsync("compute:getNetworks", ("machineManagerId", FakeWorld.ZoneId))).Result["networks"];
        var one = (await InvokeAsync("compute:getNetwork", ("name", "nodes"))).Result;

        Assert.Equal(4, list.Items.Length);
        Assert.Equal(one, ((ObjectValue)list.Items[0]).Properties);
    }

    [Fact]
    public async Task A_list_of_nothing_is_empty() => Assert.Equal(
        ArrayValue.Empty, (await InvokeAsync("compute:getNetworks", ("machineManagerId", FakeWorld.HostId))).Result["networks"]);

    [Fact]
    public async Task What_comes_and_goes_is_not_remembered()
    {
        Assert.Equal(ArrayValue.Empty, (await InvokeAsync("compute:getVirtualMachines")).Result["virtualMachines"]);

        await _bench.CreateAsync(_bench.Machines, Wanted.Machine);

        Assert.Single(((ArrayValue)(await InvokeAsync("compute:getVirtualMachines")).Result["virtualMachines"]).Items);
    }

    [Fact]
    public async Task A_wrong_argument_is_named()
    {
        var response = await InvokeAsync("compute:getPool", ("nmae", "clu001"), ("machineManagerId", "AZ05"));

        Assert.Equal(["machineManagerId", "name", "nmae"], response.Failures.Select(failure => failure.Property).Order());
    }

    [Fact]
    public async Task Many_equal_lookups_are_one_call()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => InvokeAsync("compute:getNetwork", ("name", "nodes"), ("machineManagerId", FakeWorld.ZoneId))));

        Assert.Single(_bench.Api.Requests);
    }

    [Fact]
    public async Task A_failed_lookup_is_not_remembered()
    {
        _bench.Api.Inject("GET networks", FaultKind.Status403);

        await Assert.ThrowsAsync<OpenIaaSException>(() => InvokeAsync("compute:getNetwork", ("name", "nodes")));

        Assert.Equal(FakeWorld.NetworkId, (await InvokeAsync("compute:getNetwork", ("name", "nodes"))).Result["id"]);
    }

    private Task<InvokeResponse> InvokeAsync(string function, params (string Key, PropertyValue Value)[] arguments) =>
        ProviderFunctions.All.Single(candidate => candidate.Token == $"openiaas:{function}")
            .InvokeAsync(_bench.Session, PropertyMap.Of(arguments), TestContext.Current.CancellationToken);
}
