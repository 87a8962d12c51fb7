namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Where virtual disks lie.</summary>
internal sealed record StorageRepository
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Pool Pool { get; init; }

    public required string StorageType { get; init; }

    /// <summary>In bytes.</summary>
    public required long MaxCapacity { get; init; }

    /// <summary>The host whose local storage it is; null when the whole pool shares it.</summary>
    public Host? Host { get; init; }

    public bool Shared => Host is null;

    public bool HoldsImages => StorageType is "iso" or "nfs_iso";
}
