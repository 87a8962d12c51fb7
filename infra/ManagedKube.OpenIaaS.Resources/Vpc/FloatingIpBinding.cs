using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>
/// Makes a static IP reachable at a public address. Each of both has at most one of the other.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class FloatingIpBinding : CustomResource
{
    private const string TypeToken = "openiaas:vpc:FloatingIpBinding";

    /// <summary>UUID of the floating IP. A change makes another binding, after the old one is gone.</summary>
    [Output("floatingIpId")]
    public Output<string> FloatingIpId { get; private set; } = null!;

    /// <summary>UUID of the static IP. Changed in place: unbound, then bound.</summary>
    [Output("staticIpId")]
    public Output<string> StaticIpId { get; private set; } = null!;

    /// <summary>Public IPv4 address.</summary>
    [Output("publicAddress")]
    public Output<string> PublicAddress { get; private set; } = null!;

    /// <summary>IPv4 address in the private network.</summary>
    [Output("privateAddress")]
    public Output<string> PrivateAddress { get; private set; } = null!;

    /// <summary>Creates a FloatingIpBinding.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public FloatingIpBinding(string name, FloatingIpBindingArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new FloatingIpBindingArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private FloatingIpBinding(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing FloatingIpBinding without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the floating IP.</param>
    /// <param name="options">Resource options.</param>
    public static FloatingIpBinding Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
