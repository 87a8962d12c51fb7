using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class BucketTests
{
    private const string Type = "openiaas:objectstorage:Bucket";
    private const string Root = "storage/object/v1/buckets";

    private static readonly PropertyMap Wanted = PropertyMap.Of(
        ("name", "backups"), ("accessType", "custom"), ("whitelist", Fakes.Wanted.Texts("198.51.100.0/28")), ("versioning", "Enabled"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "name", "is required", Wanted.Remove("name") },
        { "name", "1 to 255 letters", Wanted.Set("name", "a/b") },
        { "accessType", "public, private, custom", Wanted.Set("accessType", "open") },
        { "whitelist", "at least one range", Wanted.Remove("whitelist") },
        { "whitelist", "at least one range", Wanted.Set("whitelist", ArrayValue.Empty) },
        { "whitelist", "only for accessType 'custom'", Wanted.Set("accessType", "private") },
        { "whitelist[0]", "CIDR notation", Wanted.Set("whitelist", Fakes.Wanted.Texts("198.51.100.7/28")) },
        { "versioning", "Enabled, Suspended", Wanted.Set("versioning", "Disabled") },
        { "forceDestroy", "is not known here", Wanted.Set("forceDestroy", true) },
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
    public async Task A_bucket_lives_from_preview_to_deletion()
    {
        await using var platform = await Platform.StartAsync();
        Assert.IsType<UnknownValue>((await platform.PreviewAsync(Type, Wanted)).Outputs["endpoint"]);
        Assert.Empty(platform.Connection.Writes);

        var bucket = await platform.CreateAsync(Type, Wanted);
        Assert.Equal("backups", bucket.Id);
        Assert.Equal("Enabled", bucket.Text("versioning"));
        Assert.StartsWith("https://", bucket.Text("endpoint"), StringComparison.Ordinal);
        Assert.Empty((await platform.DiffAsync(bucket, Wanted)).Changes);
        Assert.Equal(bucket, await platform.RefreshAsync(bucket));

        var changed = Wanted.Set("accessType", "private").Remove("whitelist").Set("versioning", "Suspended");
        Assert.All((await platform.DiffAsync(bucket, changed)).Changes, change => Assert.False(change.Replace));
        bucket = await platform.UpdateAsync(bucket, changed);
        Assert.Equal("Suspended", (await platform.Client.ObjectStorage.Buckets.FindAsync("backups", Cancel))!.Versioning);
        Assert.Empty((await platform.DiffAsync(bucket, changed)).Changes);

        await platform.DeleteAsync(bucket);
        Assert.Null(await platform.RefreshAsync(bucket));
        await platform.DeleteAsync(bucket);
    }

    [Fact]
    public async Task Versioning_that_somebody_changed_is_drift_and_is_set_back()
    {
        await using var platform = await Platform.StartAsync();
        var bucket = await platform.CreateAsync(Type, Wanted);
        await platform.Client.ObjectStorage.Buckets.ChangeVersioningAsync("backups", VersioningStatus.Suspended, Cancel);

        var refreshed = (await platform.RefreshAsync(bucket))!;

        Assert.Equal(["versioning"], (await platform.DiffAsync(refreshed, Wanted)).Changes.Select(change => change.Path));
        await platform.UpdateAsync(refreshed, Wanted);
        Assert.Equal("Enabled", (await platform.Client.ObjectStorage.Buckets.FindAsync("backups", Cancel))!.Versioning);
        Assert.DoesNotContain($"PUT {Root}/backups/whitelist", platform.Connection.Writes);
    }

    [Fact]
    public async Task An_import_is_followed_by_an_empty_preview()
    {
        await using var platform = await Platform.StartAsync();
        await platform.CreateAsync(Type, Wanted);

        var imported = (await platform.ImportAsync(Type, "backups"))!;

        Assert.Empty((await platform.DiffAsync(imported, PropertyMap.Of(("name", "backups"), ("versioning", "Enabled")))).Changes);
        Assert.Null(await platform.ImportAsync(Type, "nothing"));
    }

    [Fact]
    public async Task Only_another_name_makes_another_bucket_and_the_same_name_needs_the_old_one_gone()
    {
        await using var platform = await Platform.StartAsync();
        var bucket = await platform.CreateAsync(Type, Wanted);

        var renamed = await platform.DiffAsync(bucket, Wanted.Set("name", "other"));

        Assert.True(Assert.Single(renamed.Changes).Replace);
        Assert.False(renamed.DeleteBeforeReplace);
        Assert.True((await platform.DiffAsync(bucket, Wanted)).DeleteBeforeReplace);
    }

    [Fact]
    public async Task A_bucket_that_holds_something_is_not_deleted()
    {
        await using var platform = await Platform.StartAsync();
        var bucket = await platform.CreateAsync(Type, Wanted);
        await platform.Simulator.PutObjectAsync("backups", "etcd/1", 1 << 20);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.DeleteAsync(bucket));

        Assert.Contains("holds 1 objects", error.Message, StringComparison.Ordinal);
        Assert.True(error.NothingHappened);
        Assert.DoesNotContain($"DELETE {Root}/backups", platform.Connection.Writes);
    }

    [Fact]
    public async Task A_bucket_that_exists_is_not_taken_over()
    {
        await using var platform = await Platform.StartAsync();
        await platform.Client.ObjectStorage.Buckets.CreateAsync(new("backups", AccessType.Public), Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Contains("pulumi import openiaas:objectstorage:Bucket NAME backups", error.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Connection.Writes);
    }

    [Theory]
    [InlineData(FaultKind.LostAfterEffect, true)]
    [InlineData(FaultKind.LostBeforeEffect, false)]
    public async Task A_creation_whose_answer_is_lost_is_looked_for_and_not_repeated(object kind, bool made)
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"POST {Root}", (FaultKind)kind);

        if (made)
            Assert.Equal("backups", (await platform.CreateAsync(Type, Wanted)).Id);
        else
            await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Single(platform.Connection.Writes, request => request == $"POST {Root}");
        Assert.Equal(made ? ["backups"] : [], await platform.FindMadeByAsync(Type, Wanted));
    }

    [Fact]
    public async Task A_bucket_that_could_not_be_finished_is_recorded_and_finished_by_the_next_run()
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"PUT {Root}/backups/versioning", FaultKind.LostBeforeEffect);

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Equal("backups", error.Id);
        Assert.Equal(new StringValue("Disabled"), error.Outputs["versioning"]);
        var repaired = await platform.UpdateAsync(new(default, error.Id, error.Inputs, error.Outputs) { Urn = UrnOf() }, Wanted);
        Assert.Equal("Enabled", repaired.Text("versioning"));
    }

    [Theory]
    [InlineData(FaultKind.Status403)]
    [InlineData(FaultKind.Status404)]
    public async Task A_bucket_that_a_read_denies_and_the_list_holds_is_not_gone(object kind)
    {
        await using var platform = await Platform.StartAsync();
        var bucket = await platform.CreateAsync(Type, Wanted);
        platform.Connection.Inject($"GET {Root}/backups", (FaultKind)kind);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.RefreshAsync(bucket));

        Assert.Contains("not taken as deleted", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_refused_proves_nothing()
    {
        await using var platform = await Platform.StartAsync();
        var bucket = await platform.CreateAsync(Type, Wanted);
        await platform.Client.ObjectStorage.Buckets.DeleteAsync("backups", Cancel);
        platform.Connection.Inject($"GET {Root}", FaultKind.Status403);

        await Assert.ThrowsAsync<ProviderException>(() => platform.RefreshAsync(bucket));
        Assert.Null(await platform.RefreshAsync(bucket));
    }

    private static Pulumi.Protocol.Urn UrnOf() => Pulumi.Protocol.Urn.Create("dev", "test", default, Type, "it");
}
