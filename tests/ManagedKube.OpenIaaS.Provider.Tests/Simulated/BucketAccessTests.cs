using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class BucketAccessTests
{
    private const string Type = "openiaas:objectstorage:BucketAccess";
    private const string Root = "storage/object/v1/buckets/backups";

    private static readonly PropertyMap Wanted = PropertyMap.Of(("bucket", "backups"), ("storageAccount", "velero"), ("role", "read_only"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "bucket", "is required", Wanted.Remove("bucket") },
        { "bucket", "1 to 255 letters", Wanted.Set("bucket", "a/b") },
        { "storageAccount", "is required", Wanted.Remove("storageAccount") },
        { "storageAccount", "1 to 255 letters", Wanted.Set("storageAccount", "a b") },
        { "role", "is required: one of read_only", Wanted.Remove("role") },
        { "role", "must be one of read_only", Wanted.Set("role", "owner") },
        { "roles", "is not known here", Wanted.Set("roles", "read_only") },
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
    public async Task An_access_lives_from_preview_to_deletion()
    {
        await using var platform = await StartAsync();
        await platform.PreviewAsync(Type, Wanted);
        Assert.Empty(platform.Connection.Writes);

        var access = await platform.CreateAsync(Type, Wanted);
        Assert.Equal("backups/velero", access.Id);
        Assert.Equal(["read_only"], await RolesAsync(platform));
        Assert.Empty((await platform.DiffAsync(access, Wanted)).Changes);
        Assert.Equal(access, await platform.RefreshAsync(access));
        Assert.Equal(access.Inputs, (await platform.ImportAsync(Type, "backups/velero"))!.Inputs);
        Assert.Equal(["backups/velero"], await platform.FindMadeByAsync(Type, Wanted));

        await platform.DeleteAsync(access);
        Assert.Empty(await RolesAsync(platform));
        Assert.Null(await platform.RefreshAsync(access));
        await platform.DeleteAsync(access);
    }

    [Fact]
    public async Task A_role_changes_without_an_interruption()
    {
        await using var platform = await StartAsync();
        var access = await platform.CreateAsync(Type, Wanted);
        var changed = Wanted.Set("role", "read_write");
        Assert.False(Assert.Single((await platform.DiffAsync(access, changed)).Changes).Replace);

        await platform.UpdateAsync(access, changed);

        Assert.Equal(["read_write"], await RolesAsync(platform));
        Assert.Equal([$"POST {Root}/grant/read_write/to/velero", $"DELETE {Root}/revoke/read_only/to/velero"], platform.Connection.Writes.Skip(1));
    }

    [Fact]
    public async Task A_change_that_broke_off_in_the_middle_is_finished_by_the_next_run()
    {
        await using var platform = await StartAsync();
        var access = await platform.CreateAsync(Type, Wanted);
        platform.Connection.Inject($"DELETE {Root}/revoke/read_only/to/velero", FaultKind.LostBeforeEffect);
        var changed = Wanted.Set("role", "read_write");

        await Assert.ThrowsAsync<InitializationFailedException>(() => platform.UpdateAsync(access, changed));
        Assert.Equal(["read_only", "read_write"], await RolesAsync(platform));

        await platform.UpdateAsync(access, changed);
        Assert.Equal(["read_write"], await RolesAsync(platform));
    }

    [Fact]
    public async Task A_role_that_somebody_added_is_drift_and_is_revoked()
    {
        await using var platform = await StartAsync();
        var access = await platform.CreateAsync(Type, Wanted);
        await platform.Client.ObjectStorage.Buckets.GrantAsync("backups", BucketRole.Maintainer, "velero", Cancel);

        var refreshed = (await platform.RefreshAsync(access))!;

        Assert.Equal(["role"], (await platform.DiffAsync(refreshed, Wanted)).Changes.Select(change => change.Path));
        await platform.UpdateAsync(refreshed, Wanted);
        Assert.Equal(["read_only"], await RolesAsync(platform));
    }

    [Fact]
    public async Task A_pair_that_has_a_role_already_is_not_taken_over()
    {
        await using var platform = await StartAsync();
        await platform.Client.ObjectStorage.Buckets.GrantAsync("backups", BucketRole.Maintainer, "velero", Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Contains("(maintainer)", error.Message, StringComparison.Ordinal);
        Assert.Contains($"pulumi import {Type} NAME backups/velero", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grant_whose_answer_is_lost_is_found_and_not_repeated()
    {
        await using var platform = await StartAsync();
        platform.Connection.Inject($"POST {Root}/grant/read_only/to/velero", FaultKind.LostAfterEffect);

        await platform.CreateAsync(Type, Wanted);

        Assert.Single(platform.Connection.Writes);
    }

    [Fact]
    public async Task A_grant_that_shows_on_one_side_only_is_there()
    {
        await using var platform = await StartAsync();
        var access = await platform.CreateAsync(Type, Wanted);
        platform.Connection.Inject($"GET {Root}/storage_accounts", FaultKind.Status403);

        await Assert.ThrowsAsync<ProviderException>(() => platform.RefreshAsync(access));
        Assert.NotNull(await platform.RefreshAsync(access));
    }

    [Fact]
    public async Task An_access_is_gone_with_its_account_and_needs_both_to_be_made()
    {
        await using var platform = await StartAsync();
        var access = await platform.CreateAsync(Type, Wanted);
        await platform.Client.ObjectStorage.StorageAccounts.DeleteAsync("velero", Cancel);

        Assert.Null(await platform.RefreshAsync(access));
        await platform.DeleteAsync(access);
        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));
        Assert.Contains("no storage account 'velero'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_another_form_is_explained()
    {
        await using var platform = await StartAsync();

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.ImportAsync(Type, "backups"));

        Assert.Contains("BUCKET/ACCOUNT", error.Message, StringComparison.Ordinal);
    }

    private static async Task<Platform> StartAsync()
    {
        var platform = await Platform.StartAsync();
        await platform.Client.ObjectStorage.Buckets.CreateAsync(new("backups", AccessType.Private), Cancel);
        await platform.Client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);
        return platform;
    }

    private static async Task<IEnumerable<string>> RolesAsync(Platform platform) =>
        (await platform.Client.ObjectStorage.Buckets.ListGrantsAsync("backups", Cancel)).Select(grant => grant.Role).Order();
}
