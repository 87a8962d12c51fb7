using ManagedKube.OpenIaaS.ObjectStorage;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

/// <summary>The functions of object storage, VPC and identities.</summary>
public sealed class LookupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Lookups => new()
    {
        { "openiaas:objectstorage:getBucket", "openiaas:objectstorage:getBuckets", "buckets" },
        { "openiaas:objectstorage:getStorageAccount", "openiaas:objectstorage:getStorageAccounts", "storageAccounts" },
        { "openiaas:objectstorage:getRole", "openiaas:objectstorage:getRoles", "roles" },
        { "openiaas:vpc:getVpc", "openiaas:vpc:getVpcs", "vpcs" },
        { "openiaas:vpc:getPrivateNetwork", "openiaas:vpc:getPrivateNetworks", "privateNetworks" },
        { "openiaas:vpc:getStaticIp", "openiaas:vpc:getStaticIps", "staticIps" },
        { "openiaas:vpc:getFloatingIp", "openiaas:vpc:getFloatingIps", "floatingIps" },
        { "openiaas:iam:getTenant", "openiaas:iam:getTenants", "tenants" },
        { "openiaas:iam:getFeature", "openiaas:iam:getFeatures", "features" },
        { "openiaas:iam:getRole", "openiaas:iam:getRoles", "roles" },
        { "openiaas:iam:getUser", "openiaas:iam:getUsers", "users" },
        { "openiaas:iam:getPersonalAccessToken", "openiaas:iam:getPersonalAccessTokens", "personalAccessTokens" },
    };

    [Theory]
    [MemberData(nameof(Lookups))]
    public async Task What_is_listed_is_found_by_its_id_and_by_its_name(string one, string all, string plural)
    {
        await using var platform = await FilledAsync();

        var items = ((ArrayValue)(await platform.InvokeAsync(all))[plural]).Items.Select(item => ((ObjectValue)item).Properties).ToList();

        Assert.NotEmpty(items);
        Assert.Equal(items[0], await platform.InvokeAsync(one, ("id", items[0]["id"])));
        Assert.Equal(items[0], await platform.InvokeAsync(one, ("name", items[0]["name"])));
        await Assert.ThrowsAsync<ProviderException>(() => platform.InvokeAsync(one, ("name", "nothing")));
        await Assert.ThrowsAsync<ProviderException>(() => platform.InvokeAsync(one, ("id", Guid.NewGuid().ToString())));
    }

    [Fact]
    public async Task The_namespace_and_the_company_are_told()
    {
        await using var platform = await Platform.StartAsync();
        var tenant = await platform.InvokeAsync("openiaas:iam:getTenant", ("name", "managedkube"));

        Assert.Equal(new StringValue("fr1"), (await platform.InvokeAsync("openiaas:objectstorage:getNamespace"))["region"]);
        Assert.True((await platform.InvokeAsync("openiaas:iam:getCompany", ("id", tenant["companyId"]))).ContainsKey("name"));
        await Assert.ThrowsAsync<ProviderException>(() => platform.InvokeAsync("openiaas:iam:getCompany", ("id", Guid.NewGuid().ToString())));
    }

    [Fact]
    public async Task Assignments_are_narrowed()
    {
        await using var platform = await Platform.StartAsync();
        var user = await platform.InvokeAsync("openiaas:iam:getUser", ("name", "alex.martin"));
        var role = await platform.InvokeAsync("openiaas:iam:getRole", ("name", "vpc_read"));

        var assignments = await platform.InvokeAsync("openiaas:iam:getRoleAssignments", ("userId", user["id"]), ("roleId", role["id"]));
        var features = await platform.InvokeAsync("openiaas:iam:getFeatureAssignments", ("tenantId", Guid.NewGuid().ToString()));

        Assert.Single(((ArrayValue)assignments["assignments"]).Items);
        Assert.Empty(((ArrayValue)features["assignments"]).Items);
    }

    [Fact]
    public async Task The_objects_of_a_bucket_are_listed_by_folder()
    {
        await using var platform = await FilledAsync();
        await platform.Simulator.PutObjectAsync("backups", "etcd/1", 5_000_000_000);
        await platform.Simulator.PutObjectAsync("backups", "other", 1);

        var files = (ArrayValue)(await platform.InvokeAsync("openiaas:objectstorage:getBucketFiles", ("bucket", "backups"), ("folderPath", "etcd/")))["files"];

        var file = ((ObjectValue)Assert.Single(files.Items)).Properties;
        Assert.Equal((new StringValue("etcd/1"), new NumberValue(5e9)), (file["key"], file["size"]));
    }

    [Fact]
    public async Task A_static_IP_is_found_by_its_MAC_address()
    {
        await using var platform = await FilledAsync();

        var found = (ArrayValue)(await platform.InvokeAsync("openiaas:vpc:getStaticIps", ("macAddress", "02:00:0A:F0:00:0B")))["staticIps"];

        Assert.Equal(new StringValue("custom"), ((ObjectValue)Assert.Single(found.Items)).Properties["source"]);
        Assert.Empty(((ArrayValue)(await platform.InvokeAsync("openiaas:vpc:getStaticIps", ("macAddress", "02:00:00:00:00:99")))["staticIps"]).Items);
    }

    private static async Task<Platform> FilledAsync()
    {
        var platform = await Platform.StartAsync();
        var storage = platform.Client.ObjectStorage;
        await storage.Buckets.CreateAsync(new("backups", AccessType.Private), Cancel);
        await storage.StorageAccounts.CreateAsync("velero", Cancel);
        await platform.Client.Vpc.StaticIps.CreateAsync(await StaticIpTests.NetworkAsync(platform), new("02:00:0a:f0:00:0b", "ingress"), Cancel);
        await platform.Client.Vpc.FloatingIps.CreateAsync(Cancel);
        var role = (await platform.Client.Iam.ListRolesAsync(Cancel))[0].Id;
        await platform.Client.Iam.PersonalAccessTokens.CreateAsync(
            new("ci", [role], platform.Time.GetUtcNow().AddDays(100).ToUnixTimeMilliseconds()), Cancel);
        return platform;
    }
}
