using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Makes a replication policy.</summary>
internal sealed record CreateReplicationPolicy(string Name, Guid StorageRepositoryId, ReplicationInterval Interval) : Order
{
    public override Operation Operation => Operation.CreateReplicationPolicy;

    public override string Description => $"Create replication policy {Name}";

    public override ConcernedItem? Target => null;

    public override Effect Execute(World world, Execution execution)
    {
        if (Interval.Refusal() is { } broken)
            return Effect.Fail(broken);
        if (world.Inventory.StorageRepositories.Find(StorageRepositoryId) is not { HoldsImages: false } repository)
            return Effect.Fail(Reasons.RepositoryNotFound(StorageRepositoryId));
        var policy = new ReplicationPolicy
        {
            Id = execution.NewId("replication-policy"),
            Name = Name,
            StorageRepositoryId = repository.Id,
            Interval = Interval,
        };
        return Effect.Making(ConcernedItem.ReplicationPolicy(policy.Id), new Change.StoreReplicationPolicy(policy));
    }
}
