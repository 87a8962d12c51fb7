using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Takes a role in a bucket from a storage account.</summary>
internal sealed record RevokeBucketAccess(string Bucket, string Role, string StorageAccount) : Order
{
    public override Operation Operation => Operation.WriteBucketAccess;

    public override string Description => $"Revoke {Role} on bucket {Bucket} from {StorageAccount}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.Buckets.GetValueOrDefault(Bucket) is not { } bucket)
            return Effect.Fail(StorageReasons.BucketNotFound(Bucket));
        var grant = new BucketGrant(StorageAccount, Role);
        return bucket.Grants.Contains(grant)
            ? Effect.Of(new Change.StoreBucket(bucket with { Grants = bucket.Grants.Remove(grant) }))
            : Effect.Fail($"The storage account {StorageAccount} has no role {Role} in the bucket {Bucket}");
    }
}
