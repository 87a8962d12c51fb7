using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>An adapter that came with the template or image.</summary>
[OutputType]
public sealed class VirtualMachineOsNetworkAdapterState
{
    /// <summary>UUID of the adapter.</summary>
    public readonly string Id;

    /// <summary>Device name, for example VIF #0.</summary>
    public readonly string Name;

    /// <summary>UUID of the network.</summary>
    public readonly string NetworkId;

    /// <summary>MAC address, lower case.</summary>
    public readonly string MacAddress;

    /// <summary>Whether transmit checksums are left to the host.</summary>
    public readonly bool TxChecksumming;

    /// <summary>IPv4 address that the VPC has registered for the adapter. Missing: it is on a plain network, or no address is managed.</summary>
    public readonly string? IpAddress;

    [OutputConstructor]
    private VirtualMachineOsNetworkAdapterState(
        string id,
        string name,
        string networkId,
        string macAddress,
        bool txChecksumming,
        string? ipAddress)
    {
        Id = id;
        Name = name;
        NetworkId = networkId;
        MacAddress = macAddress;
        TxChecksumming = txChecksumming;
        IpAddress = ipAddress;
    }
}
