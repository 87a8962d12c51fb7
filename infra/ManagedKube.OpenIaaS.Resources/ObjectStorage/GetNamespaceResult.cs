using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The namespace.</summary>
[OutputType]
public sealed class GetNamespaceResult
{
    /// <summary>UUID.</summary>
    public readonly string Id;

    /// <summary>Name; part of the S3 endpoint.</summary>
    public readonly string Name;

    /// <summary>S3 region.</summary>
    public readonly string? Region;

    /// <summary>Id of the global access key, the owner of all buckets; empty until it was renewed once.</summary>
    public readonly string? AccessKeyId;

    [OutputConstructor]
    private GetNamespaceResult(
        string id,
        string name,
        string? region,
        string? accessKeyId)
    {
        Id = id;
        Name = name;
        Region = region;
        AccessKeyId = accessKeyId;
    }
}
