namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>The key that owns all buckets, newly made. The secret is shown this once.</summary>
public sealed record GlobalAccessKey
{
    /// <summary>S3 access key.</summary>
    public required string AccessKeyId { get; init; }

    /// <summary>S3 secret key.</summary>
    public required string AccessSecretKey { get; init; }

    /// <summary>The key without its secret.</summary>
    public override string ToString() => $"{nameof(GlobalAccessKey)} {{ {AccessKeyId} }}";
}
