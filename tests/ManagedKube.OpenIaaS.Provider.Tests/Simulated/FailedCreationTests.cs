using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.Simulator.Faults;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

/// <summary>A creation that failed may have had its effect all the same; it must not be in the way of the next one.</summary>
public sealed class FailedCreationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("openiaas:objectstorage:Bucket", "storage/object/v1/buckets")]
    [InlineData("openiaas:objectstorage:BucketAccess", "storage/object/v1/buckets/backups/grant/**")]
    [InlineData("openiaas:vpc:StaticIp", "vpc/v1/private_networks/*/static_ips")]
    [InlineData("openiaas:compute:ReplicationPolicy", "compute/v1/open_iaas/replication/configurations")]
    public async Task What_a_failed_creation_left_behind_is_removed_and_the_next_one_succeeds(string type, string path)
    {
        await using var platform = await Platform.StartAsync();
        var wanted = await WantedAsync(platform, type);
        platform.Simulator.Faults.Add(new FaultRule
        {
            Method = "POST",
            Path = path,
            Times = 1,
            Fault = new FailActivity { Reason = "INTERNAL_ERROR(xenopsd)", LeavesEffect = true },
        });

        var error = await Assert.ThrowsAnyAsync<Exception>(() => platform.CreateAsync(type, wanted));

        Assert.Contains("INTERNAL_ERROR", error.Message, StringComparison.Ordinal);
        Assert.Empty(await platform.FindMadeByAsync(type, wanted));
        var made = await platform.CreateAsync(type, wanted);
        Assert.Equal([made.Id], await platform.FindMadeByAsync(type, wanted));
    }

    private static async Task<PropertyMap> WantedAsync(Platform platform, string type)
    {
        switch (type.Split(':')[^1])
        {
            case "Bucket":
                return PropertyMap.Of(("name", "backups"));
            case "BucketAccess":
                await platform.Client.ObjectStorage.Buckets.CreateAsync(new NewBucket("backups", AccessType.Private), Cancel);
                await platform.Client.ObjectStorage.StorageAccounts.CreateAsync("velero", Cancel);
                return PropertyMap.Of(("bucket", "backups"), ("storageAccount", "velero"), ("role", "read_only"));
            case "StaticIp":
                return StaticIpTests.Wanted(await StaticIpTests.NetworkAsync(platform));
            default:
                var repository = (await platform.Client.StorageRepositories.ListAsync(InventoryFilter.None, Cancel)).First(candidate => candidate.Shared);
                return PropertyMap.Of(("name", "copy"), ("storageRepositoryId", repository.Id), ("hours", 1));
        }
    }
}
