namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>The access key of a new storage account. The secret is shown this once.</summary>
public sealed record StorageAccountKey
{
    /// <summary>S3 access key.</summary>
    public required string AccessKeyId { get; init; }

    /// <summary>S3 secret key.</summary>
    public required string SecretAccessKey { get; init; }

    /// <summary>The key without its secret.</summary>
    public override string ToString() => $"{nameof(StorageAccountKey)} {{ {AccessKeyId} }}";
}
