using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Makes an empty bucket.</summary>
internal sealed record CreateBucket(string Name, BucketAccessType AccessType, ImmutableArray<string> Whitelist) : Order
{
    public override Operation Operation => Operation.CreateBucket;

    public override string Description => $"Create bucket {Name}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.Buckets.ContainsKey(Name))
            return Effect.Fail(StorageReasons.BucketExists(Name));
        var bucket = new Bucket { Id = execution.NewId("bucket"), Name = Name, AccessType = AccessType, Whitelist = Whitelist };
        return Effect.Making(ConcernedItem.Bucket(bucket.Id), new Change.StoreBucket(bucket));
    }
}
