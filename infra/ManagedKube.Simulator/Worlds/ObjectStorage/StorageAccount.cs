namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Somebody who may open buckets with an access key. The secret of the key is told once and kept nowhere.</summary>
internal sealed record StorageAccount
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string AccessKeyId { get; init; }

    public required DateTimeOffset CreateDate { get; init; }
}
