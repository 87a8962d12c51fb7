using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class FloatingIpBindingTests
{
    private const string Type = "openiaas:vpc:FloatingIpBinding";
    private const string Root = "vpc/v1/floating_ips";
    private const string Sample = "ab000000-0000-4000-8000-0000000000a1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "floatingIpId", "is required", Wanted(Sample, Sample).Remove("floatingIpId") },
        { "floatingIpId", "must be a UUID", Wanted("203.0.113.10", Sample) },
        { "staticIpId", "is required", Wanted(Sample, Sample).Remove("staticIpId") },
        { "staticIpId", "must be a UUID", Wanted(Sample, "10.240.0.2") },
        { "port", "is not known here", Wanted(Sample, Sample).Set("port", 443) },
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
    public async Task A_binding_lives_from_preview_to_deletion_and_moves_in_place()
    {
        await using var platform = await Platform.StartAsync();
        var (floating, one, other) = await MakeAsync(platform);
        await platform.PreviewAsync(Type, Wanted(floating, one));
        Assert.Empty(platform.Connection.Writes);

        var binding = await platform.CreateAsync(Type, Wanted(floating, one));
        Assert.Equal(floating, binding.Id);
        Assert.Equal("10.240.0.2", binding.Text("privateAddress"));
        Assert.Empty((await platform.DiffAsync(binding, Wanted(floating, one))).Changes);
        Assert.Equal(binding, await platform.RefreshAsync(binding));
        Assert.Equal(binding.Inputs, (await platform.ImportAsync(Type, floating))!.Inputs);

        Assert.False(Assert.Single((await platform.DiffAsync(binding, Wanted(floating, other))).Changes).Replace);
        binding = await platform.UpdateAsync(binding, Wanted(floating, other));
        Assert.Equal("10.240.0.3", binding.Text("privateAddress"));
        Assert.Equal(other, await BoundToAsync(platform, floating));

        var elsewhere = await platform.DiffAsync(binding, Wanted(Sample, other));
        Assert.True(Assert.Single(elsewhere.Changes).Replace);
        Assert.True(elsewhere.DeleteBeforeReplace);

        await platform.DeleteAsync(binding);
        Assert.Null(await BoundToAsync(platform, floating));
        Assert.Null(await platform.RefreshAsync(binding));
        await platform.DeleteAsync(binding);
    }

    [Fact]
    public async Task A_binding_that_exists_is_not_taken_over_unless_it_is_the_wanted_one()
    {
        await using var platform = await Platform.StartAsync();
        var (floating, one, other) = await MakeAsync(platform);
        await platform.Client.Vpc.FloatingIps.BindAsync(floating, one, Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted(floating, other)));
        await platform.CreateAsync(Type, Wanted(floating, one));

        Assert.Contains($"pulumi import {Type} NAME {floating}", error.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Connection.Writes);
    }

    [Fact]
    public async Task A_binding_that_somebody_moved_is_drift_and_is_left_alone_by_a_deletion()
    {
        await using var platform = await Platform.StartAsync();
        var (floating, one, other) = await MakeAsync(platform);
        var binding = await platform.CreateAsync(Type, Wanted(floating, one));
        await platform.Client.Vpc.FloatingIps.UnbindAsync(floating, one, Cancel);
        await platform.Client.Vpc.FloatingIps.BindAsync(floating, other, Cancel);

        var refreshed = (await platform.RefreshAsync(binding))!;
        Assert.Equal(["staticIpId"], (await platform.DiffAsync(refreshed, Wanted(floating, one))).Changes.Select(change => change.Path));

        await platform.DeleteAsync(binding);
        Assert.Equal(other, await BoundToAsync(platform, floating));
    }

    [Theory]
    [InlineData(FaultKind.LostAfterEffect)]
    [InlineData(FaultKind.LostBeforeEffect)]
    public async Task A_move_of_which_an_answer_is_lost_ends_by_the_next_run(object kind)
    {
        await using var platform = await Platform.StartAsync();
        var (floating, one, other) = await MakeAsync(platform);
        var binding = await platform.CreateAsync(Type, Wanted(floating, one));
        platform.Connection.Inject($"POST {Root}/{floating}/bind/static_ips/{other}", (FaultKind)kind);

        if ((FaultKind)kind == FaultKind.LostBeforeEffect)
            await Assert.ThrowsAsync<InitializationFailedException>(() => platform.UpdateAsync(binding, Wanted(floating, other)));

        await platform.UpdateAsync(binding, Wanted(floating, other));
        Assert.Equal(other, await BoundToAsync(platform, floating));
    }

    [Theory]
    [InlineData(FaultKind.Status403)]
    [InlineData(FaultKind.Status404)]
    public async Task One_refused_or_lost_read_never_drops_it(object kind)
    {
        await using var platform = await Platform.StartAsync();
        var (floating, one, _) = await MakeAsync(platform);
        var binding = await platform.CreateAsync(Type, Wanted(floating, one));
        platform.Connection.Inject($"GET {Root}/{floating}", (FaultKind)kind);

        await Assert.ThrowsAsync<ProviderException>(() => platform.RefreshAsync(binding));
        Assert.NotNull(await platform.RefreshAsync(binding));
    }

    private static PropertyMap Wanted(string floating, string address) => PropertyMap.Of(("floatingIpId", floating), ("staticIpId", address));

    private static async Task<(string Floating, string One, string Other)> MakeAsync(Platform platform)
    {
        var network = await StaticIpTests.NetworkAsync(platform);
        return (
            await platform.Client.Vpc.FloatingIps.CreateAsync(Cancel),
            await platform.Client.Vpc.StaticIps.CreateAsync(network, new("02:00:00:00:00:01", "one"), Cancel),
            await platform.Client.Vpc.StaticIps.CreateAsync(network, new("02:00:00:00:00:02", "other"), Cancel));
    }

    private static async Task<string?> BoundToAsync(Platform platform, string floating) =>
        (await platform.Client.Vpc.FloatingIps.FindAsync(floating, Cancel))!.StaticIp?.Id;
}
