using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Changes from which addresses a bucket can be reached.</summary>
internal sealed record ChangeBucketAccess(string Name, BucketAccessType AccessType, ImmutableArray<string> Whitelist) : Order
{
    public override Operation Operation => Operation.WriteBucket;

    public override string Description => $"Change the whitelist of bucket {Name}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution) =>
        world.Buckets.GetValueOrDefault(Name) is { } bucket
            ? Effect.Of(new Change.StoreBucket(bucket with { AccessType = AccessType, Whitelist = Whitelist }))
            : Effect.Fail(StorageReasons.BucketNotFound(Name));
}
