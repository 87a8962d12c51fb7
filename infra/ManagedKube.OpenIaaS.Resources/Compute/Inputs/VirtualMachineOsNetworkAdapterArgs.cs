using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Inputs;

/// <summary>An adapter that comes with the template or image.</summary>
public sealed class VirtualMachineOsNetworkAdapterArgs : ResourceArgs
{
    /// <summary>UUID of a network of the pool.</summary>
    [Input("networkId", required: true)]
    public Input<string> NetworkId { get; set; } = null!;

    /// <summary>MAC address. Left out: the platform chooses.</summary>
    [Input("macAddress")]
    public Input<string>? MacAddress { get; set; }

    /// <summary>Whether transmit checksums are left to the host. Left out: the platform's default.</summary>
    [Input("txChecksumming")]
    public Input<bool>? TxChecksumming { get; set; }

    /// <summary>IPv4 address that the VPC registers for the adapter; only on a network of a VPC, where the guest gets it by DHCP. Left out: the VPC chooses.</summary>
    [Input("ipAddress")]
    public Input<string>? IpAddress { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new VirtualMachineOsNetworkAdapterArgs Empty => new();
}
