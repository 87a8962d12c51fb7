namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>A network adapter as the API shows it (API reference 3.10).</summary>
public sealed record NetworkAdapter
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary><c>VIF #0</c>, <c>VIF #1</c>, …: the device number.</summary>
    public string? Name { get; init; }

    /// <summary>UUID of its machine.</summary>
    public required string VirtualMachineId { get; init; }

    /// <summary>MAC address, lower case.</summary>
    public required string MacAddress { get; init; }

    /// <summary>Largest packet in bytes.</summary>
    public int Mtu { get; init; }

    /// <summary>Plug state, which follows the power of the machine.</summary>
    public bool Attached { get; init; }

    /// <summary>Whether transmit checksums are left to the host.</summary>
    public bool TxChecksumming { get; init; }

    /// <summary>The network.</summary>
    public Reference? Network { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>IPv4 address that the guest reports; empty when it reports none.</summary>
    public string? Ipv4Address { get; init; }

    /// <summary>IPv6 address that the guest reports; empty when it reports none.</summary>
    public string? Ipv6Address { get; init; }

    /// <summary>The VPC that it is in; null on a plain network.</summary>
    public AdapterVpc? Vpc { get; init; }
}
