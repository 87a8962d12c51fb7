using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Removes a bucket that holds nothing, with all its grants.</summary>
internal sealed record DeleteBucket(string Name) : Order
{
    public override Operation Operation => Operation.WriteBucket;

    public override string Description => $"Delete bucket {Name}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution) => world.Buckets.GetValueOrDefault(Name) switch
    {
        null => Effect.Fail(StorageReasons.BucketNotFound(Name)),
        { Files.IsEmpty: false } => Effect.Fail(StorageReasons.BucketNotEmpty(Name)),
        _ => Effect.Of(new Change.RemoveBucket(Name)),
    };
}
