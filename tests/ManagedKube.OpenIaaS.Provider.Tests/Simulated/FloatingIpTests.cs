using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class FloatingIpTests
{
    private const string Type = "openiaas:vpc:FloatingIp";
    private const string Root = "vpc/v1/floating_ips";

    private static readonly PropertyMap Wanted = PropertyMap.Of(("description", "ctodev ingress"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "description", "must be a text", PropertyMap.Of(("description", 1)) },
        { "ipAddress", "is not known here", PropertyMap.Of(("ipAddress", "203.0.113.10")) },
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
    public async Task A_floating_IP_lives_from_preview_to_deletion()
    {
        await using var platform = await Platform.StartAsync();
        Assert.IsType<UnknownValue>((await platform.PreviewAsync(Type, Wanted)).Outputs["ipAddress"]);
        Assert.Empty(platform.Connection.Writes);

        var floating = await platform.CreateAsync(Type, Wanted);
        Assert.StartsWith("203.0.113.", floating.Text("ipAddress"), StringComparison.Ordinal);
        Assert.Equal("ctodev ingress", floating.Text("description"));
        Assert.Empty((await platform.DiffAsync(floating, Wanted)).Changes);
        Assert.Equal(floating, await platform.RefreshAsync(floating));
        Assert.Empty((await platform.DiffAsync((await platform.ImportAsync(Type, floating.Id))!, Wanted)).Changes);

        floating = await platform.UpdateAsync(floating, Wanted.Set("description", "gateway"));
        Assert.Equal("gateway", floating.Text("description"));

        await platform.DeleteAsync(floating);
        Assert.Null(await platform.RefreshAsync(floating));
        await platform.DeleteAsync(floating);
    }

    [Fact]
    public async Task A_description_that_somebody_changed_is_drift_only_when_it_is_managed()
    {
        await using var platform = await Platform.StartAsync();
        var (managed, free) = (await platform.CreateAsync(Type, Wanted), await platform.CreateAsync(Type, PropertyMap.Empty));
        foreach (var floating in new[] { managed, free })
            await platform.Client.Vpc.FloatingIps.DescribeAsync(floating.Id, "mine", Cancel);

        Assert.Single((await platform.DiffAsync((await platform.RefreshAsync(managed))!, Wanted)).Changes);
        Assert.Empty((await platform.DiffAsync((await platform.RefreshAsync(free))!, PropertyMap.Empty)).Changes);
    }

    [Fact]
    public async Task A_bound_floating_IP_is_not_given_back()
    {
        await using var platform = await Platform.StartAsync();
        var floating = await platform.CreateAsync(Type, Wanted);
        var network = await StaticIpTests.NetworkAsync(platform);
        var address = await platform.Client.Vpc.StaticIps.CreateAsync(network, new("02:00:0a:f0:00:0b", "ingress"), Cancel);
        await platform.Client.Vpc.FloatingIps.BindAsync(floating.Id, address, Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.DeleteAsync(floating));

        Assert.Contains("is bound to the static IP", error.Message, StringComparison.Ordinal);
        Assert.True(error.NothingHappened);
        Assert.DoesNotContain($"DELETE {Root}/{floating.Id}", platform.Connection.Writes);
    }

    [Theory]
    [InlineData(FaultKind.LostAfterEffect, true)]
    [InlineData(FaultKind.LostBeforeEffect, false)]
    public async Task A_creation_whose_answer_is_lost_is_looked_for_and_not_repeated(object kind, bool made)
    {
        await using var platform = await Platform.StartAsync();
        await platform.Client.Vpc.FloatingIps.CreateAsync(Cancel);
        platform.Connection.Inject($"POST {Root}", (FaultKind)kind);

        if (made)
            Assert.Equal("ctodev ingress", (await platform.CreateAsync(Type, Wanted)).Text("description"));
        else
            await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Single(platform.Connection.Writes, request => request == $"POST {Root}");
        Assert.Equal(made ? 2 : 1, (await platform.Client.Vpc.FloatingIps.ListAsync(null, Cancel)).Count);
    }

    [Fact]
    public async Task Two_at_once_are_told_apart_although_one_answer_is_lost()
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"POST {Root}", FaultKind.LostAfterEffect);

        var made = await Task.WhenAll(platform.CreateAsync(Type, Wanted), platform.CreateAsync(Type, PropertyMap.Of(("description", "other"))));

        Assert.NotEqual(made[0].Id, made[1].Id);
        Assert.Equal(2, (await platform.Client.Vpc.FloatingIps.ListAsync(null, Cancel)).Count);
    }

    [Fact]
    public async Task A_change_that_broke_off_is_recorded_and_finished_by_the_next_run()
    {
        await using var platform = await Platform.StartAsync();
        var floating = await platform.CreateAsync(Type, PropertyMap.Empty);
        platform.Connection.Inject($"PATCH {Root}/{floating.Id}", FaultKind.LostBeforeEffect);

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => platform.UpdateAsync(floating, Wanted));

        Assert.Equal((floating.Id, new StringValue("")), (error.Id, error.Outputs["description"]));
        Assert.Equal("ctodev ingress", (await platform.UpdateAsync(floating, Wanted)).Text("description"));
    }
}
