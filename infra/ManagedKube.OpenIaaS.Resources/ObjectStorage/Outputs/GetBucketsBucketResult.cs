using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage.Outputs;

/// <summary>A bucket.</summary>
[OutputType]
public sealed class GetBucketsBucketResult
{
    /// <summary>UUID of the bucket.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Namespace of the tenant.</summary>
    public readonly string? Namespace;

    /// <summary>URL of the S3 endpoint.</summary>
    public readonly string? Endpoint;

    /// <summary>Enabled, Suspended or Disabled.</summary>
    public readonly string? Versioning;

    /// <summary>How long objects are kept at least, in days; 0 for not at all.</summary>
    public readonly int RetentionPeriod;

    /// <summary>Size of all objects, in totalSizeUnit.</summary>
    public readonly string? TotalSize;

    /// <summary>Unit of totalSize, for example GB.</summary>
    public readonly string? TotalSizeUnit;

    /// <summary>Number of objects.</summary>
    public readonly double TotalObjects;

    [OutputConstructor]
    private GetBucketsBucketResult(
        string id,
        string name,
        string? @namespace,
        string? endpoint,
        string? versioning,
        int retentionPeriod,
        string? totalSize,
        string? totalSizeUnit,
        double totalObjects)
    {
        Id = id;
        Name = name;
        Namespace = @namespace;
        Endpoint = endpoint;
        Versioning = versioning;
        RetentionPeriod = retentionPeriod;
        TotalSize = totalSize;
        TotalSizeUnit = totalSizeUnit;
        TotalObjects = totalObjects;
    }
}
