using System.Net;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.ObjectStorage;

public sealed class ObjectStorageTests
{
    private const string Root = "storage/object/v1";
    private const string Bucket = """{"id":"b","name":"backups"}""";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_bucket_is_ordered() => Sending.CheckAsync(
        $"POST {Root}/buckets",
        """{"name":"backups","accessType":"custom","whitelist":["198.51.100.0/28"]}""",
        client => client.ObjectStorage.Buckets.CreateAsync(new("backups", AccessType.Custom, ["198.51.100.0/28"]), Cancel));

    [Fact]
    public Task A_whitelist_is_put() => Sending.CheckAsync(
        $"PUT {Root}/buckets/backups/whitelist",
        """{"accessType":"private"}""",
        client => client.ObjectStorage.Buckets.ChangeAccessAsync("backups", new(AccessType.Private), Cancel));

    [Fact]
    public Task Versioning_is_put() => Sending.CheckAsync(
        $"PUT {Root}/buckets/backups/versioning",
        """{"status":"Enabled"}""",
        client => client.ObjectStorage.Buckets.ChangeVersioningAsync("backups", VersioningStatus.Enabled, Cancel));

    [Fact]
    public Task A_role_is_granted_without_a_body() => Sending.CheckAsync(
        $"POST {Root}/buckets/backups/grant/read_write/to/velero",
        null,
        client => client.ObjectStorage.Buckets.GrantAsync("backups", BucketRole.ReadWrite, "velero", Cancel));

    [Fact]
    public Task A_role_is_revoked_without_a_body() => Sending.CheckAsync(
        $"DELETE {Root}/buckets/backups/revoke/read_write/to/velero",
        null,
        client => client.ObjectStorage.Buckets.RevokeAsync("backups", BucketRole.ReadWrite, "velero", Cancel));

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_bucket_is_gone_when_its_name_and_a_complete_list_agree(int status)
    {
        using var api = new ScriptedApi(_time).On($"GET {Root}/buckets/backups", _ => ScriptedApi.Status(status)).On($"GET {Root}/buckets", "[]");
        using var client = api.Client();

        Assert.Null(await client.ObjectStorage.Buckets.FindOrProveAbsentAsync("backups", Cancel));
    }

    [Theory]
    [InlineData(200, $"[{Bucket}]", OpenIaaSErrorKind.Inconclusive)]
    [InlineData(206, "[]", OpenIaaSErrorKind.UnexpectedAnswer)]
    [InlineData(403, "", OpenIaaSErrorKind.AccessDenied)]
    public async Task A_403_alone_proves_nothing(int status, string list, OpenIaaSErrorKind expected)
    {
        using var api = new ScriptedApi(_time)
            .On($"GET {Root}/buckets/backups", _ => ScriptedApi.Status(403))
            .On($"GET {Root}/buckets", _ => ScriptedApi.Json(list, (HttpStatusCode)status));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.ObjectStorage.Buckets.FindOrProveAbsentAsync("backups", Cancel));

        Assert.Equal(expected, error.Kind);
    }

    [Fact]
    public async Task A_new_account_brings_its_secret_which_is_not_shown_in_texts()
    {
        using var api = new ScriptedApi(_time).On(
            $"POST {Root}/storage_accounts", _ => ScriptedApi.Json("""{"accessKeyId":"AKIA","secretAccessKey":"canary"}""", HttpStatusCode.Created));
        using var client = api.Client();

        var key = await client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);

        Assert.Equal("canary", key.SecretAccessKey);
        Assert.DoesNotContain("canary", key.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"name":"velero"}""", api.Calls.Last().Body);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"accessKeyId":"AKIA"}""")]
    [InlineData("<html/>")]
    public async Task An_account_whose_key_cannot_be_read_has_an_unknown_outcome(string answer)
    {
        using var api = new ScriptedApi(_time).On($"POST {Root}/storage_accounts", _ => ScriptedApi.Json(answer, HttpStatusCode.Created));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
    }

    [Fact]
    public async Task Sizes_that_are_texts_and_numbers_that_are_numbers_are_read()
    {
        using var api = new ScriptedApi(_time).On(
            $"GET {Root}/buckets/backups",
            """{"id":"b","name":"backups","namespace":"n","retentionPeriod":0,"versioning":"Enabled","endpoint":"https://n","totalSize":"5","totalSizeUnit":"GB","totalObjects":2,"tags":[],"totalObjectsDeleted":"0","totalSizeDeleted":"0"}""");
        using var client = api.Client();

        var bucket = (await client.ObjectStorage.Buckets.FindAsync("backups", Cancel))!;

        Assert.Equal(("5", 2L, "Enabled"), (bucket.TotalSize, bucket.TotalObjects, bucket.Versioning));
    }
}
