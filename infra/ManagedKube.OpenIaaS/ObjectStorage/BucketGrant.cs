namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A role of a storage account in a bucket.</summary>
public sealed record BucketGrant
{
    /// <summary>UUID of the other side: of the account in a list of a bucket, of the bucket in a list of an account.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the other side.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="BucketRole"/>.</summary>
    public required string Role { get; init; }
}
