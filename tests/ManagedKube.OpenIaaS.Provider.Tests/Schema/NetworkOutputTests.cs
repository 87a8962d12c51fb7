using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Tests.Simulated;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Schema;

/// <summary>The provider answers the outputs that the schema tells, of every resource beside those of compute.</summary>
public sealed class NetworkOutputTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_provider_answers_exactly_the_outputs_of_the_schema()
    {
        await using var platform = await Platform.StartAsync();
        var resources = (await SchemaDocument.ReadAsync()).Resources;

        foreach (var made in await MakeAsync(platform))
        {
            var schema = resources[made.Urn.Type]!;
            Assert.Equal(SchemaDocument.Names(schema["properties"]), made.Outputs.Keys.Order(StringComparer.Ordinal));
            var secrets = schema["properties"]!.AsObject().Where(property => (bool?)property.Value!["secret"] == true).Select(property => property.Key);
            Assert.Equal(secrets, made.Outputs.Where(output => output.Value.ContainsSecrets).Select(output => output.Key));
        }
    }

    private static async Task<IReadOnlyList<Recorded>> MakeAsync(Platform platform)
    {
        var bucket = await platform.CreateAsync("openiaas:objectstorage:Bucket", PropertyMap.Of(
            ("name", "backups"), ("accessType", AccessType.Custom), ("whitelist", Fakes.Wanted.Texts("198.51.100.0/28"))));
        var account = await platform.CreateAsync("openiaas:objectstorage:StorageAccount", PropertyMap.Of(("name", "velero")));
        var access = await platform.CreateAsync("openiaas:objectstorage:BucketAccess", PropertyMap.Of(
            ("bucket", bucket.Id), ("storageAccount", account.Id), ("role", BucketRole.ReadWrite)));
        var address = await platform.CreateAsync("openiaas:vpc:StaticIp", StaticIpTests.Wanted(await StaticIpTests.NetworkAsync(platform)));
        var floating = await platform.CreateAsync("openiaas:vpc:FloatingIp", PropertyMap.Empty);
        var binding = await platform.CreateAsync("openiaas:vpc:FloatingIpBinding", PropertyMap.Of(("floatingIpId", floating.Id), ("staticIpId", address.Id)));
        var role = (await platform.Client.Iam.ListRolesAsync(Cancel))[0].Id;
        var token = await platform.CreateAsync("openiaas:iam:PersonalAccessToken", PropertyMap.Of(
            ("name", "ci"), ("roleIds", Fakes.Wanted.Texts(role)), ("expirationDate", $"{platform.Time.GetUtcNow().AddDays(100):yyyy-MM-dd}T00:00:00Z")));
        return [bucket, account, access, address, floating, binding, token];
    }
}
