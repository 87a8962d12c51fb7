using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Gives a storage account a role in a bucket. To give it twice changes nothing.</summary>
internal sealed record GrantBucketAccess(string Bucket, string Role, string StorageAccount) : Order
{
    public override Operation Operation => Operation.WriteBucketAccess;

    public override string Description => $"Grant {Role} on bucket {Bucket} to {StorageAccount}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.Buckets.GetValueOrDefault(Bucket) is not { } bucket)
            return Effect.Fail(StorageReasons.BucketNotFound(Bucket));
        if (!world.StorageAccounts.ContainsKey(StorageAccount))
            return Effect.Fail(StorageReasons.AccountNotFound(StorageAccount));
        var grant = new BucketGrant(StorageAccount, Role);
        return bucket.Grants.Contains(grant)
            ? Effect.Of()
            : Effect.Of(new Change.StoreBucket(bucket with { Grants = bucket.Grants.Add(grant) }));
    }
}
