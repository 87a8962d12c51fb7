namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A bucket as the API shows it (API reference 4.2). From where it can be reached is not told.</summary>
public sealed record Bucket
{
    /// <summary>UUID; other calls know the bucket by its name.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Namespace of the tenant.</summary>
    public string? Namespace { get; init; }

    /// <summary>How long objects are kept at least, in days; 0 for not at all.</summary>
    public long RetentionPeriod { get; init; }

    /// <summary>One of <see cref="VersioningStatus"/>.</summary>
    public string? Versioning { get; init; }

    /// <summary>URL of the S3 endpoint, to be used with path-style addresses.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Size of all objects, in <see cref="TotalSizeUnit"/>.</summary>
    public string? TotalSize { get; init; }

    /// <summary>For example <c>GB</c>.</summary>
    public string? TotalSizeUnit { get; init; }

    /// <summary>Number of objects.</summary>
    public long TotalObjects { get; init; }
}
