using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>
/// An address of a private network that belongs to one MAC address: for example the address that an ingress shares. Those of network adapters are made by the platform, and cannot be managed.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class StaticIp : CustomResource
{
    private const string TypeToken = "openiaas:vpc:StaticIp";

    /// <summary>UUID of the private network. A change makes another static IP.</summary>
    [Output("privateNetworkId")]
    public Output<string> PrivateNetworkId { get; private set; } = null!;

    /// <summary>MAC address that the static IP belongs to. For an address that several machines share choose a locally administered one, for example 02:00:0a:14:00:0b.</summary>
    [Output("macAddress")]
    public Output<string> MacAddress { get; private set; } = null!;

    /// <summary>IPv4 address.</summary>
    [Output("ipAddress")]
    public Output<string> IpAddress { get; private set; } = null!;

    /// <summary>What it is for.</summary>
    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    /// <summary>UUID of the VPC.</summary>
    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    /// <summary>Creates a StaticIp.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public StaticIp(string name, StaticIpArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new StaticIpArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private StaticIp(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing StaticIp without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the static IP.</param>
    /// <param name="options">Resource options.</param>
    public static StaticIp Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
