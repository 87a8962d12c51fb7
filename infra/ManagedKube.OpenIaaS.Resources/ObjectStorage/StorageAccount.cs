using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>
/// A storage account: somebody who opens buckets with an access key. OpenIaaS tells its secret key once, at creation; it is kept from then on, as a secret.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class StorageAccount : CustomResource
{
    private const string TypeToken = "openiaas:objectstorage:StorageAccount";

    /// <summary>Name: 1 to 255 letters, digits, "-" and "_". A change makes another account.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>S3 access key.</summary>
    [Output("accessKeyId")]
    public Output<string> AccessKeyId { get; private set; } = null!;

    /// <summary>S3 secret key. Missing after an import: it cannot be had again.</summary>
    [Output("secretAccessKey")]
    public Output<string?> SecretAccessKey { get; private set; } = null!;

    /// <summary>UUID.</summary>
    [Output("accountId")]
    public Output<string> AccountId { get; private set; } = null!;

    /// <summary>Its URN in bucket policies.</summary>
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    /// <summary>When it was made, RFC 3339.</summary>
    [Output("createDate")]
    public Output<string> CreateDate { get; private set; } = null!;

    /// <summary>Creates a StorageAccount.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public StorageAccount(string name, StorageAccountArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new StorageAccountArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private StorageAccount(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing StorageAccount without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">Name of the account.</param>
    /// <param name="options">Resource options.</param>
    public static StorageAccount Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
