using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The storage account that was found.</summary>
[OutputType]
public sealed class GetStorageAccountResult
{
    /// <summary>UUID of the storage account.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>S3 access key.</summary>
    public readonly string? AccessKeyId;

    /// <summary>Its URN in bucket policies.</summary>
    public readonly string? Arn;

    /// <summary>When it was made, RFC 3339.</summary>
    public readonly string? CreateDate;

    [OutputConstructor]
    private GetStorageAccountResult(
        string id,
        string name,
        string? accessKeyId,
        string? arn,
        string? createDate)
    {
        Id = id;
        Name = name;
        AccessKeyId = accessKeyId;
        Arn = arn;
        CreateDate = createDate;
    }
}
