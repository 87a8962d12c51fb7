using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>What a Bucket shall be.</summary>
public sealed class BucketArgs : ResourceArgs
{
    /// <summary>Name: 1 to 255 letters, digits, "-" and "_"; the name rules of S3 (3 to 63, lower case, no "_") are the safer choice. A change makes another bucket.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>From where the bucket can be reached: public (everywhere), private (the address ranges of the tenant, which the platform keeps up) or custom (the whitelist). Left out: private at creation, and not managed then. OpenIaaS does not tell it, so that it shows no drift.</summary>
    [Input("accessType")]
    public Input<string>? AccessType { get; set; }

    [Input("whitelist")]
    private InputList<string>? _whitelist;

    /// <summary>IPv4 ranges in CIDR notation that may reach the bucket; only with accessType custom, and then at least one. Of a range that ends in a customer network give its first and last address as /32 too. OpenIaaS does not tell it, so that it shows no drift.</summary>
    public InputList<string> Whitelist
    {
        get => _whitelist ??= new InputList<string>();
        set => _whitelist = value;
    }

    /// <summary>Whether former versions of objects are kept: Enabled or Suspended. Left out: not managed.</summary>
    [Input("versioning")]
    public Input<string>? Versioning { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new BucketArgs Empty => new();
}
