using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.ObjectStorage;

public sealed class BucketTests
{
    private const string Root = "/api/storage/object/v1";
    private const string Buckets = $"{Root}/buckets";

    [Fact]
    public async Task A_bucket_lives_from_creation_to_deletion()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var made = await simulator.SucceedAsync(HttpMethod.Post, Buckets, new { name = "backups", accessType = "private" });

        var bucket = await simulator.GetAsync($"{Buckets}/backups");
        Assert.Equal(
            [
                "id", "name", "namespace", "retentionPeriod", "versioning", "endpoint", "totalSize", "totalSizeUnit", "totalObjects", "tags",
                "totalObjectsDeleted", "totalSizeDeleted",
            ],
            bucket.Keys());
        Assert.Equal(made.Id, bucket.Id());
        Assert.Equal("Disabled", bucket.Text("versioning"));
        Assert.Equal("https://c0ffee0123456789.s3.fr1.cloud-temple.com", bucket.Text("endpoint"));
        Assert.Equal(["0", "0", "0"], new[] { "totalSize", "totalObjectsDeleted", "totalSizeDeleted" }.Select(key => bucket.Text(key)));
        Assert.Equal(0, bucket.Number("totalObjects"));
        Assert.Equal("backups", Assert.Single(await simulator.ListAsync(Buckets)).Text("name"));

        await simulator.SucceedAsync(HttpMethod.Put, $"{Buckets}/backups/versioning", new { status = "Enabled" });
        Assert.Equal("Enabled", (await simulator.GetAsync($"{Buckets}/backups")).Text("versioning"));
        await simulator.SucceedAsync(HttpMethod.Put, $"{Buckets}/backups/whitelist", new { accessType = "custom", whitelist = new[] { "198.51.100.0/28" } });

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Buckets}/backups");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Buckets}/backups");
        Assert.Empty(await simulator.ListAsync(Buckets));
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var body = new { name = "backups", accessType = "public" };
        await simulator.SucceedAsync(HttpMethod.Post, Buckets, body);

        Assert.Contains("already exists", await simulator.FailAsync(HttpMethod.Post, Buckets, body));
    }

    [Theory]
    [InlineData("a b", "private", null, "name must be 1 to 255")]
    [InlineData("", "private", null, "name must not be empty")]
    [InlineData("a", "secret", null, "accessType must be one of public, private, custom")]
    [InlineData("a", "custom", null, "whitelist is required")]
    [InlineData("a", "custom", "", "whitelist must name at least one range")]
    [InlineData("a", "custom", "10.0.0.1-10.0.0.9", "no range in CIDR notation")]
    public async Task What_is_wrong_with_a_new_bucket_is_told_at_once(string name, string accessType, string? range, string expected)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var whitelist = range is null ? null : range.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(expected, await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Buckets, new { name, accessType, whitelist }));
    }

    [Fact]
    public async Task A_bucket_that_holds_something_shows_it_and_is_not_deleted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.SucceedAsync(HttpMethod.Post, Buckets, new { name = "backups", accessType = "public" });
        await simulator.Host.PutObjectAsync("backups", "etcd/1.snapshot", 5L << 30);
        await simulator.Host.PutObjectAsync("backups", "other", 1);

        Assert.Contains("is not empty", await simulator.FailAsync(HttpMethod.Delete, $"{Buckets}/backups"));

        var bucket = await simulator.GetAsync($"{Buckets}/backups");
        Assert.Equal(("5", 2), (bucket.Text("totalSize"), bucket.Number("totalObjects")));
        Assert.Equal(2, (await simulator.ListAsync($"{Buckets}/backups/files")).Count);
        var file = Assert.Single(await simulator.ListAsync($"{Buckets}/backups/files?folderPath=etcd/"));
        Assert.Equal(["key", "lastModified", "size", "tags", "versions"], file.Keys());
        Assert.Equal(["versionId", "isLatest", "lastModified", "size", "isDeleteMarker"], file.GetProperty("versions")[0].Keys());

        await simulator.Host.DeleteObjectAsync("backups", "etcd/1.snapshot");
        await simulator.Host.DeleteObjectAsync("backups", "other");
        await simulator.SucceedAsync(HttpMethod.Delete, $"{Buckets}/backups");
        await Assert.ThrowsAsync<SimulatorException>(() => simulator.Host.PutObjectAsync("backups", "late", 1));
    }

    [Fact]
    public async Task A_role_is_granted_and_revoked_and_seen_from_both_sides()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.SucceedAsync(HttpMethod.Post, Buckets, new { name = "backups", accessType = "public" });
        await simulator.StatusAsync(HttpMethod.Post, $"{Root}/storage_accounts", new { name = "velero" });

        await simulator.SucceedAsync(HttpMethod.Post, $"{Buckets}/backups/grant/read_write/to/velero");
        await simulator.SucceedAsync(HttpMethod.Post, $"{Buckets}/backups/grant/read_write/to/velero");

        var ofBucket = Assert.Single(await simulator.ListAsync($"{Buckets}/backups/storage_accounts"));
        Assert.Equal(["id", "name", "role"], ofBucket.Keys());
        Assert.Equal(("velero", "read_write"), (ofBucket.Text("name"), ofBucket.Text("role")));
        Assert.Equal("backups", Assert.Single(await simulator.ListAsync($"{Root}/storage_accounts/velero/buckets")).Text("name"));

        await simulator.SucceedAsync(HttpMethod.Delete, $"{Buckets}/backups/revoke/read_write/to/velero");
        Assert.Empty(await simulator.ListAsync($"{Buckets}/backups/storage_accounts"));
        Assert.Contains("has no role", await simulator.FailAsync(HttpMethod.Delete, $"{Buckets}/backups/revoke/read_write/to/velero"));
    }

    [Theory]
    [InlineData("/nothing/grant/read_only/to/velero", HttpStatusCode.NotFound)]
    [InlineData("/backups/grant/read_only/to/nobody", HttpStatusCode.NotFound)]
    [InlineData("/backups/grant/owner/to/velero", HttpStatusCode.BadRequest)]
    public async Task A_grant_names_what_exists(string path, HttpStatusCode status)
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.SucceedAsync(HttpMethod.Post, Buckets, new { name = "backups", accessType = "public" });
        await simulator.StatusAsync(HttpMethod.Post, $"{Root}/storage_accounts", new { name = "velero" });

        await simulator.RefusalAsync(status, HttpMethod.Post, Buckets + path);
    }

    [Fact]
    public async Task Only_enabling_and_suspending_versioning_can_be_asked_for()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.SucceedAsync(HttpMethod.Post, Buckets, new { name = "backups", accessType = "public" });

        await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"{Buckets}/backups/versioning", new { status = "Disabled" });
    }
}
