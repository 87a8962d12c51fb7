using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>
/// The one role of a storage account in a bucket. Roles of that pair that were given elsewhere are revoked.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class BucketAccess : CustomResource
{
    private const string TypeToken = "openiaas:objectstorage:BucketAccess";

    /// <summary>Name of the bucket. A change makes another access.</summary>
    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    /// <summary>Name of the storage account. A change makes another access.</summary>
    [Output("storageAccount")]
    public Output<string> StorageAccount { get; private set; } = null!;

    /// <summary>What the account may do: read_only, write_only, read_write or maintainer. Changed in place: the new role is granted before the old one is revoked.</summary>
    [Output("role")]
    public Output<string> Role { get; private set; } = null!;

    /// <summary>Creates a BucketAccess.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public BucketAccess(string name, BucketAccessArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketAccessArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private BucketAccess(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing BucketAccess without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">BUCKET/ACCOUNT.</param>
    /// <param name="options">Resource options.</param>
    public static BucketAccess Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
