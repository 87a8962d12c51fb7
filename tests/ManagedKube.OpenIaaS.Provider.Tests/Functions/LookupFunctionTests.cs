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
        new LookupFunction(LookupSources.All.Single(source => source.Token == $"openiaas:{function}"), () => _bench.Session)
            .InvokeAsync(PropertyMap.Of(arguments), TestContext.Current.CancellationToken);
}
