namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>Copies the virtual machines that are associated with it to a storage repository, again and again.</summary>
internal sealed record ReplicationPolicy
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The target.</summary>
    public required Guid StorageRepositoryId { get; init; }

    public required ReplicationInterval Interval { get; init; }
}
