using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

public sealed class StorageAccountTests
{
    private const string Type = "openiaas:objectstorage:StorageAccount";
    private const string Root = "storage/object/v1/storage_accounts";

    private static readonly PropertyMap Wanted = PropertyMap.Of(("name", "velero"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, PropertyMap> Violations => new()
    {
        { "name", "is required", PropertyMap.Empty },
        { "name", "1 to 255 letters", PropertyMap.Of(("name", "vel ero")) },
        { "name", "must be a text", PropertyMap.Of(("name", 1)) },
        { "role", "is not known here", Wanted.Set("role", "read_only") },
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
    public async Task An_account_lives_from_preview_to_deletion_and_keeps_its_secret()
    {
        await using var platform = await Platform.StartAsync();
        Assert.True((await platform.PreviewAsync(Type, Wanted)).Outputs["secretAccessKey"].ContainsSecrets);
        Assert.Empty(platform.Connection.Writes);

        var account = await platform.CreateAsync(Type, Wanted);
        Assert.IsType<SecretValue>(account.Outputs["secretAccessKey"]);
        Assert.NotEmpty(account.Text("secretAccessKey"));
        Assert.StartsWith("urn:ecs:iam::", account.Text("arn"), StringComparison.Ordinal);
        Assert.Empty((await platform.DiffAsync(account, Wanted)).Changes);
        Assert.Equal(account, await platform.RefreshAsync(account));

        var renamed = await platform.DiffAsync(account, PropertyMap.Of(("name", "other")));
        Assert.True(Assert.Single(renamed.Changes).Replace);
        Assert.False(renamed.DeleteBeforeReplace);

        await platform.DeleteAsync(account);
        Assert.Null(await platform.RefreshAsync(account));
        await platform.DeleteAsync(account);
    }

    [Fact]
    public async Task An_import_has_no_secret_and_is_followed_by_an_empty_preview()
    {
        await using var platform = await Platform.StartAsync();
        await platform.Client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);

        var imported = (await platform.ImportAsync(Type, "velero"))!;

        Assert.False(imported.Outputs.ContainsKey("secretAccessKey"));
        Assert.Empty((await platform.DiffAsync(imported, Wanted)).Changes);
    }

    [Fact]
    public async Task An_account_that_exists_is_not_taken_over()
    {
        await using var platform = await Platform.StartAsync();
        await platform.Client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);

        var error = await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Contains($"pulumi import {Type} NAME velero", error.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Connection.Writes);
    }

    [Fact]
    public async Task An_account_whose_secret_is_lost_on_the_way_is_made_anew()
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"POST {Root}", FaultKind.LostAfterEffect);

        var account = await platform.CreateAsync(Type, Wanted);

        Assert.NotEmpty(account.Text("secretAccessKey"));
        Assert.Equal([$"POST {Root}", $"DELETE {Root}/velero", $"POST {Root}"], platform.Connection.Writes);
        Assert.Equal(account.Text("accessKeyId"), Assert.Single(await platform.Client.ObjectStorage.StorageAccounts.ListAsync(Cancel)).AccessKeyId);
    }

    [Fact]
    public async Task A_creation_that_had_no_effect_is_not_repeated_blindly()
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"POST {Root}", FaultKind.LostBeforeEffect);

        await Assert.ThrowsAsync<ProviderException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Equal([$"POST {Root}"], platform.Connection.Writes);
    }

    [Fact]
    public async Task A_secret_is_kept_when_the_account_cannot_be_read_after_its_creation()
    {
        await using var platform = await Platform.StartAsync();
        platform.Connection.Inject($"GET {Root}/velero", FaultKind.Status404, times: 2);

        var error = await Assert.ThrowsAsync<InitializationFailedException>(() => platform.CreateAsync(Type, Wanted));

        Assert.Equal("velero", error.Id);
        Assert.IsType<SecretValue>(error.Outputs["secretAccessKey"]);
    }

    [Fact]
    public async Task An_account_that_somebody_made_anew_is_reported()
    {
        await using var platform = await Platform.StartAsync();
        var account = await platform.CreateAsync(Type, Wanted);
        await platform.Client.ObjectStorage.StorageAccounts.DeleteAsync("velero", Cancel);
        await platform.Client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);

        var refreshed = (await platform.RefreshAsync(account))!;

        Assert.Equal(account.Text("secretAccessKey"), refreshed.Text("secretAccessKey"));
        Assert.Contains(platform.Log.Messages, message => message.Contains("made anew by somebody else", StringComparison.Ordinal));
    }
}
