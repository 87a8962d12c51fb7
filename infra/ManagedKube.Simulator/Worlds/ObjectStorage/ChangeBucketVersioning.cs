using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Enables or suspends the versioning of a bucket.</summary>
internal sealed record ChangeBucketVersioning(string Name, BucketVersioning Status) : Order
{
    public override Operation Operation => Operation.WriteBucket;

    public override string Description => $"Change the versioning of bucket {Name}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution) =>
        world.Buckets.GetValueOrDefault(Name) is { } bucket
            ? Effect.Of(new Change.StoreBucket(bucket with { Versioning = Status }))
            : Effect.Fail(StorageReasons.BucketNotFound(Name));
}
