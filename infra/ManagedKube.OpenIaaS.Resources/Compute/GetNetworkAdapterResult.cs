using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The network adapter that was found.</summary>
[OutputType]
public sealed class GetNetworkAdapterResult
{
    /// <summary>UUID of the network adapter.</summary>
    public readonly string Id;

    /// <summary>Device name, for example VIF #0.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>UUID of its machine.</summary>
    public readonly string VirtualMachineId;

    /// <summary>UUID of its network.</summary>
    public readonly string? NetworkId;

    /// <summary>MAC address, lower case.</summary>
    public readonly string MacAddress;

    /// <summary>Largest packet in bytes.</summary>
    public readonly int Mtu;

    /// <summary>Whether it is plugged in; only while the machine runs.</summary>
    public readonly bool Attached;

    /// <summary>Whether transmit checksums are left to the host.</summary>
    public readonly bool TxChecksumming;

    /// <summary>IPv4 address that the guest reports; empty when it reports none.</summary>
    public readonly string? Ipv4Address;

    /// <summary>IPv6 address that the guest reports; empty when it reports none.</summary>
    public readonly string? Ipv6Address;

    [OutputConstructor]
    private GetNetworkAdapterResult(
        string id,
        string name,
        string machineManagerId,
        string internalId,
        string virtualMachineId,
        string? networkId,
        string macAddress,
        int mtu,
        bool attached,
        bool txChecksumming,
        string? ipv4Address,
        string? ipv6Address)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        InternalId = internalId;
        VirtualMachineId = virtualMachineId;
        NetworkId = networkId;
        MacAddress = macAddress;
        Mtu = mtu;
        Attached = attached;
        TxChecksumming = txChecksumming;
        Ipv4Address = ipv4Address;
        Ipv6Address = ipv6Address;
    }
}
