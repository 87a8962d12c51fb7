using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>What a NetworkAdapter shall be.</summary>
public sealed class NetworkAdapterArgs : ResourceArgs
{
    /// <summary>UUID of the machine. A change makes another adapter.</summary>
    [Input("virtualMachineId", required: true)]
    public Input<string> VirtualMachineId { get; set; } = null!;

    /// <summary>UUID of a network of the machine's pool.</summary>
    [Input("networkId", required: true)]
    public Input<string> NetworkId { get; set; } = null!;

    /// <summary>MAC address. Left out: the platform chooses. It can change only while the machine is halted.</summary>
    [Input("macAddress")]
    public Input<string>? MacAddress { get; set; }

    /// <summary>Whether it is plugged in while the machine runs. Default: true.</summary>
    [Input("attached")]
    public Input<bool>? Attached { get; set; }

    /// <summary>Whether transmit checksums are left to the host. Left out: the platform's default.</summary>
    [Input("txChecksumming")]
    public Input<bool>? TxChecksumming { get; set; }

    /// <summary>IPv4 address that the VPC registers for the adapter; only on a network of a VPC, where the guest gets it by DHCP. Left out: the VPC chooses.</summary>
    [Input("ipAddress")]
    public Input<string>? IpAddress { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new NetworkAdapterArgs Empty => new();
}
