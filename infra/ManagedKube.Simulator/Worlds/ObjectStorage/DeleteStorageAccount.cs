using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Removes a storage account, with all its grants.</summary>
internal sealed record DeleteStorageAccount(string Name) : Order
{
    public override Operation Operation => Operation.DeleteStorageAccount;

    public override string Description => $"Delete storage account {Name}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.ObjectStorageActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (!world.StorageAccounts.ContainsKey(Name))
            return Effect.Fail(StorageReasons.AccountNotFound(Name));
        return Effect.Of(
        [
            .. world.Buckets.Values
                .Where(bucket => bucket.Grants.Any(grant => grant.StorageAccount == Name))
                .Select(bucket => new Change.StoreBucket(bucket with { Grants = bucket.Grants.RemoveAll(grant => grant.StorageAccount == Name) })),
            new Change.RemoveStorageAccount(Name),
        ]);
    }
}
