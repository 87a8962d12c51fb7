namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A storage account as the API shows it (API reference 4.2): who may open buckets with an access key.</summary>
public sealed record StorageAccount
{
    /// <summary>UUID; other calls know the account by its name.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>S3 access key.</summary>
    public string? AccessKeyId { get; init; }

    /// <summary>Its URN in policies.</summary>
    public string? Arn { get; init; }

    /// <summary>When it was made, RFC 3339.</summary>
    public string? CreateDate { get; init; }

    /// <summary>Its path in policies.</summary>
    public string? Path { get; init; }
}
