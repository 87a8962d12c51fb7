using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>
/// A further adapter of a virtual machine. The adapters of one machine are made one after another.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class NetworkAdapter : CustomResource
{
    private const string TypeToken = "openiaas:compute:NetworkAdapter";

    /// <summary>UUID of the machine. A change makes another adapter.</summary>
    [Output("virtualMachineId")]
    public Output<string> VirtualMachineId { get; private set; } = null!;

    /// <summary>UUID of a network of the machine's pool.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; } = null!;

    /// <summary>MAC address. Left out: the platform chooses. It can change only while the machine is halted.</summary>
    [Output("macAddress")]
    public Output<string> MacAddress { get; private set; } = null!;

    /// <summary>Whether it is plugged in while the machine runs. Default: true.</summary>
    [Output("attached")]
    public Output<bool> Attached { get; private set; } = null!;

    /// <summary>Whether transmit checksums are left to the host. Left out: the platform's default.</summary>
    [Output("txChecksumming")]
    public Output<bool> TxChecksumming { get; private set; } = null!;

    /// <summary>IPv4 address that the VPC registers for the adapter; only on a network of a VPC, where the guest gets it by DHCP. Left out: the VPC chooses.</summary>
    [Output("ipAddress")]
    public Output<string?> IpAddress { get; private set; } = null!;

    /// <summary>UUID of the hypervisor's own object.</summary>
    [Output("internalId")]
    public Output<string> InternalId { get; private set; } = null!;

    /// <summary>Device name, for example VIF #1.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Largest packet in bytes.</summary>
    [Output("mtu")]
    public Output<int> Mtu { get; private set; } = null!;

    /// <summary>UUID of the availability zone.</summary>
    [Output("machineManagerId")]
    public Output<string> MachineManagerId { get; private set; } = null!;

    /// <summary>UUID of an activity that a cancelled operation left running; the next operation waits for its end first.</summary>
    [Output("pendingActivity")]
    public Output<string?> PendingActivity { get; private set; } = null!;

    /// <summary>Creates a NetworkAdapter.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public NetworkAdapter(string name, NetworkAdapterArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new NetworkAdapterArgs(), PackageVersion.Defaults(options, "", deleteBeforeReplace: true))
    {
    }

    private NetworkAdapter(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing NetworkAdapter without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the object.</param>
    /// <param name="options">Resource options.</param>
    public static NetworkAdapter Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
