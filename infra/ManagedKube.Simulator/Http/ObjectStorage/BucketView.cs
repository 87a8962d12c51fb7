using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.ObjectStorage;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>Sizes are texts, as on the platform. Who may reach the bucket from where is not told.</summary>
internal sealed record BucketView
{
    private const string NoBytes = "0";

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Namespace { get; init; }

    public required int RetentionPeriod { get; init; }

    public required BucketVersioning Versioning { get; init; }

    public required string Endpoint { get; init; }

    public required string TotalSize { get; init; }

    public required string TotalSizeUnit { get; init; }

    public required int TotalObjects { get; init; }

    public required IReadOnlyList<StorageTagView> Tags { get; init; }

    public required string TotalObjectsDeleted { get; init; }

    public required string TotalSizeDeleted { get; init; }

    public static BucketView Of(World world, Bucket bucket) => new()
    {
        Id = bucket.Id,
        Name = bucket.Name,
        Namespace = world.Inventory.ObjectStorage.Name,
        RetentionPeriod = 0,
        Versioning = bucket.Versioning,
        Endpoint = world.Inventory.ObjectStorage.Endpoint,
        TotalSize = (bucket.Files.Sum(file => file.Size) >> 30).ToString(System.Globalization.CultureInfo.InvariantCulture),
        TotalSizeUnit = "GB",
        TotalObjects = bucket.Files.Length,
        Tags = [],
        TotalObjectsDeleted = NoBytes,
        TotalSizeDeleted = NoBytes,
    };
}

internal sealed record StorageTagView(string Key, string Value);
