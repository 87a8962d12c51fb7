using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>
/// A bucket of the object storage. It is deleted only when it is empty: there is no call of OpenIaaS that empties one.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class Bucket : CustomResource
{
    private const string TypeToken = "openiaas:objectstorage:Bucket";

    /// <summary>Name: 1 to 255 letters, digits, "-" and "_"; the name rules of S3 (3 to 63, lower case, no "_") are the safer choice. A change makes another bucket.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>From where the bucket can be reached: public (everywhere), private (the address ranges of the tenant, which the platform keeps up) or custom (the whitelist). Left out: private at creation, and not managed then. OpenIaaS does not tell it, so that it shows no drift.</summary>
    [Output("accessType")]
    public Output<string?> AccessType { get; private set; } = null!;

    /// <summary>IPv4 ranges in CIDR notation that may reach the bucket; only with accessType custom, and then at least one. Of a range that ends in a customer network give its first and last address as /32 too. OpenIaaS does not tell it, so that it shows no drift.</summary>
    [Output("whitelist")]
    public Output<ImmutableArray<string>> Whitelist { get; private set; } = null!;

    /// <summary>Whether former versions of objects are kept: Enabled, Suspended, or Disabled where they never were.</summary>
    [Output("versioning")]
    public Output<string> Versioning { get; private set; } = null!;

    /// <summary>UUID.</summary>
    [Output("bucketId")]
    public Output<string> BucketId { get; private set; } = null!;

    /// <summary>Namespace of the tenant.</summary>
    [Output("namespace")]
    public Output<string> Namespace { get; private set; } = null!;

    /// <summary>URL of the S3 endpoint; use path-style addresses, region fr1 and signature version 4.</summary>
    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    /// <summary>Creates a Bucket.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public Bucket(string name, BucketArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private Bucket(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing Bucket without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">Name of the bucket.</param>
    /// <param name="options">Resource options.</param>
    public static Bucket Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
