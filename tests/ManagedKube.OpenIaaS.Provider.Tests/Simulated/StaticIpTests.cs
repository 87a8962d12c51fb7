using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class StaticIpTests
{
    private const string Type = "openiaas:vpc:StaticIp";

    private static readonly PropertyMap Sample = Wanted("ab000000-0000-4000-8000-0000000000a1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "privateNetworkId", "is required", Sample.Remove("privateNetworkId") },
        { "privateNetworkId", "must be a UUID", Sample.Set("privateNetworkId", "vpc-front") },
        { "macAddress", "is required", Sample.Remove("macAddress") },
        { "macAddress", "MAC address", Sample.Set("macAddress", "02-00-0a-f0-00-0b") },
        { "macAddress", "of a group", Sample.Set("macAddress", "03:00:0a:f0:00:0b") },
        { "ipAddress", "IPv4 address", Sample.Set("ipAddress", "10.240.0.300") },
        { "ipAddress", "IPv4 address", Sample.Set("ipAddress", "fe80::1") },
        { "description", "must be a text", Sample.Set("description", true) },
        { "name", "is not known here", Sample.Set("name", "ingress") },
    };

    [Theory]
    [MemberData(nameof(Violations), DisableDiscoveryEnumeration = true)]
    public async Task A_violation_names_its_property(string path, string reason, PropertyMap wanted)
    {
        await using var platform = await Platform.StartAsync();

        var failure = Assert.Single((await platform.CheckAsync(Type, wanted)).Failures);

        Assert.Equal(path, failure.Property);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_static_IP_lives_from_preview_to_deletion()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = Wanted(await NetworkAsync(platform)).Set("macAddress", "02:00:0A:F0:00:0B");
        Assert.IsType<UnknownValue>((await platform.PreviewAsync(Type, wanted)).Outputs["ipAddress"]);
        Assert.Empty(platform.Connection.Writes);

        var address = await platform.CreateAsync(Type, wanted);
        Assert.Equal("10.240.0.2", address.Text("ipAddress"));
        Assert.Equal("02:00:0a:f0:00:0b", address.Text("macAddress"));
        Assert.Equal("Managed by Pulumi", address.Text("description"));
        Assert.Empty((await platform.DiffAsync(address, wanted)).Changes);
        Assert.Equal(address, await platform.RefreshAsync(address));

        var changed = wanted.Set("macAddress", "02:00:0a:f0:00:0c").Set("description", "ingress");
        Assert.All((await platform.DiffAsync(address, changed)).Changes, change => Assert.False(change.Replace));
        address = await platform.UpdateAsync(address, changed);
        Assert.Equal(("02:00:0a:f0:00:0c", "ingress"), (address.Text("macAddress"), address.Text("description")));

        await platform.DeleteAsync(address);
        Assert.Null(await platform.RefreshAsync(address));
        await platform.DeleteAsync(address);
    }

    [Fact]
    public async Task Only_another_network_or_address_makes_another_static_IP()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = Wanted(await NetworkAsync(platform));
        var address = await platform.CreateAsync(Type, wanted);

        Assert.Empty((await platform.DiffAsync(address, wanted.Set("ipAddress", "10.240.0.2"))).Changes);
        var other = await platform.DiffAsync(address with { Inputs = address.Inputs.Set("ipAddress", "10.240.0.2") }, wanted.Set("ipAddress", "10.240.0.9"));
        Assert.True(Assert.Single(other.Changes).Replace);
        Assert.True(other.DeleteBeforeReplace);
        Assert.True(Assert.Single((await platform.DiffAsync(address, wanted.Set("privateNetworkId", await NetworkAsync(platform, "vpc-back")))).Changes).Replace);
    }

    [Fact]
    public async Task A_description_that_somebody_changed_is_drift_and_an_import_is_followed_by_an_empty_preview()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = Wanted(await NetworkAsync(platform)).Set("description", "ingress").Set("ipAddress", "10.240.0.20");
        var address = await platform.CreateAsync(Type, wanted);
        Assert.Empty((await platform.DiffAsync((await platform.ImportAsync(Type, address.Id))!, wanted)).Changes);
        await platform.Client.Vpc.StaticIps.UpdateAsync(address.Id, new() { ResourceDescription = "mine" }, Cancel);

        var refreshed = (await platform.RefreshAsync(address))!;

        Assert.Equal(["description"], (await platform.DiffAsync(refreshed, wanted)).Changes.Select(change => change.Path));
        Assert.Equal("ingress", (await platform.UpdateAsync(refreshed, wanted)).Text("description"));
        Assert.Null(await platform.ImportAsync(Type, Guid.NewGuid().ToString()));
    }

    [Fact]
    public async Task What_only_the_platform_can_tell_is_refused_in_the_preview()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = Wanted(await NetworkAsync(platform)).Set("ipAddress", "10.241.0.9");

        var outside = await Assert.ThrowsAsync<ProviderException>(() => platform.PreviewAsync(Type, wanted));
        var nowhere = await Assert.ThrowsAsync<ProviderException>(() => platform.PreviewAsync(Type, Sample));

        Assert.Contains("not in the range 10.240.0.0/24", outside.Message, StringComparison.Ordinal);
        Assert.Contains("there is no private network", nowhere.Message, StringComparison.Ordinal);
        Assert.True(outside.NothingHappened);
    }

    [Fact]
    public async Task A_MAC_address_that_has_a_static_IP_already_is_not_taken_over()
    {
        await using var platform = await Platform.StartAsync();
        var wanted = Wanted(await NetworkAsync(platform));
        var address = await platform.CreateAsync(Type, wanted);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, wanted));

        Assert.Contains($"pulumi import {Type} NAME {address.Id}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FaultKind.LostAfterEffect, true)]
    [InlineData(FaultKind.LostBeforeEffect, false)]
    public async Task A_creation_whose_answer_is_lost_is_looked_for_and_not_repeated(object kind, bool made)
    {
        await using var platform = await Platform.StartAsync();
        var network = await NetworkAsync(platform);
        platform.Connection.Inject($"POST vpc/v1/private_networks/{network}/static_ips", (FaultKind)kind);

        if (made)
            Assert.Equal("10.240.0.2", (await platform.CreateAsync(Type, Wanted(network))).Text("ipAddress"));
        else
            await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted(network)));

        Assert.Single(platform.Connection.Writes);
        Assert.Equal(made ? 1 : 0, (await platform.FindMadeByAsync(Type, Wanted(network))).Count);
    }

    [Fact]
    public async Task A_bound_static_IP_is_not_deleted()
    {
        await using var platform = await Platform.StartAsync();
        var address = await platform.CreateAsync(Type, Wanted(await NetworkAsync(platform)));
        var floating = await platform.Client.Vpc.FloatingIps.CreateAsync(Cancel);
        await platform.Client.Vpc.FloatingIps.BindAsync(floating, address.Id, Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.DeleteAsync(address));

        Assert.Contains("is bound to the floating IP", error.Message, StringComparison.Ordinal);
        Assert.True(error.NothingHappened);
    }

    [Theory]
    [InlineData(FaultKind.Status403)]
    [InlineData(FaultKind.Status404)]
    public async Task One_refused_or_lost_read_never_drops_it(object kind)
    {
        await using var platform = await Platform.StartAsync();
        var address = await platform.CreateAsync(Type, Wanted(await NetworkAsync(platform)));
        platform.Connection.Inject($"GET vpc/v1/static_ips/{address.Id}", (FaultKind)kind);

        await Assert.ThrowsAsync<ProviderException>(() => platform.RefreshAsync(address));
        Assert.NotNull(await platform.RefreshAsync(address));
    }

    internal static async Task<string> NetworkAsync(Platform platform, string name = "vpc-front") =>
        ((StringValue)(await platform.InvokeAsync("openiaas:vpc:getPrivateNetwork", ("name", name)))["id"]).Value;

    internal static PropertyMap Wanted(string network) =>
        PropertyMap.Of(("privateNetworkId", network), ("macAddress", "02:00:0a:f0:00:0b"));
}
