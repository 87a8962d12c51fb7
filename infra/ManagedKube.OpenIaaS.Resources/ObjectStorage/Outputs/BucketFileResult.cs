using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage.Outputs;

/// <summary>An object in a bucket.</summary>
[OutputType]
public sealed class BucketFileResult
{
    /// <summary>Key.</summary>
    public readonly string Key;

    /// <summary>When it was written, RFC 3339.</summary>
    public readonly string? LastModified;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    /// <summary>Its tags.</summary>
    public readonly ImmutableDictionary<string, string> Tags;

    /// <summary>Its versions, where the bucket keeps them.</summary>
    public readonly ImmutableArray<BucketFileVersionResult> Versions;

    [OutputConstructor]
    private BucketFileResult(
        string key,
        string? lastModified,
        double size,
        ImmutableDictionary<string, string> tags,
        ImmutableArray<BucketFileVersionResult> versions)
    {
        Key = key;
        LastModified = lastModified;
        Size = size;
        Tags = tags;
        Versions = versions;
    }
}
