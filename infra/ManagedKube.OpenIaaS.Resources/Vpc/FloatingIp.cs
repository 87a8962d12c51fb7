using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>
/// A public IPv4 address. It is billed from creation to deletion, takes a minute or two to make, and is deleted only when it is proved to be bound to nothing.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class FloatingIp : CustomResource
{
    private const string TypeToken = "openiaas:vpc:FloatingIp";

    /// <summary>Public IPv4 address.</summary>
    [Output("ipAddress")]
    public Output<string> IpAddress { get; private set; } = null!;

    /// <summary>What it is for; may be empty.</summary>
    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    /// <summary>Creates a FloatingIp.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public FloatingIp(string name, FloatingIpArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new FloatingIpArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private FloatingIp(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing FloatingIp without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the floating IP.</param>
    /// <param name="options">Resource options.</param>
    public static FloatingIp Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
