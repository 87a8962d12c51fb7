namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>An object in a bucket.</summary>
public sealed record BucketFile
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>When it was written, RFC 3339.</summary>
    public string? LastModified { get; init; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<StorageTag>? Tags { get; init; }

    /// <summary>Its versions, where the bucket keeps them.</summary>
    public IReadOnlyList<BucketFileVersion>? Versions { get; init; }
}
