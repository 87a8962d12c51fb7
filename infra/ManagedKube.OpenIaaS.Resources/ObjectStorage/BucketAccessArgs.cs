using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>What a BucketAccess shall be.</summary>
public sealed class BucketAccessArgs : ResourceArgs
{
    /// <summary>Name of the bucket. A change makes another access.</summary>
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    /// <summary>Name of the storage account. A change makes another access.</summary>
    [Input("storageAccount", required: true)]
    public Input<string> StorageAccount { get; set; } = null!;

    /// <summary>What the account may do: read_only, write_only, read_write or maintainer. Changed in place: the new role is granted before the old one is revoked.</summary>
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    /// <summary>Arguments without values.</summary>
    public static new BucketAccessArgs Empty => new();
}
