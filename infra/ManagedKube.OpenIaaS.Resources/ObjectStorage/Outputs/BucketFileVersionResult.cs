using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage.Outputs;

/// <summary>A version of an object in a bucket.</summary>
[OutputType]
public sealed class BucketFileVersionResult
{
    /// <summary>Its id.</summary>
    public readonly string? VersionId;

    /// <summary>Whether it is the one that is read.</summary>
    public readonly bool IsLatest;

    /// <summary>When it was written, RFC 3339.</summary>
    public readonly string? LastModified;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    /// <summary>Whether it says that the object was deleted.</summary>
    public readonly bool IsDeleteMarker;

    [OutputConstructor]
    private BucketFileVersionResult(
        string? versionId,
        bool isLatest,
        string? lastModified,
        double size,
        bool isDeleteMarker)
    {
        VersionId = versionId;
        IsLatest = isLatest;
        LastModified = lastModified;
        Size = size;
        IsDeleteMarker = isDeleteMarker;
    }
}
