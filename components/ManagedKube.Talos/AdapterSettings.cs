using System.Net;

namespace ManagedKube.Talos;

/// <summary>A network adapter with a fixed address.</summary>
public sealed record AdapterSettings
{
    /// <summary>The adapter's MAC address in lower case with colons: what it is recognised by.</summary>
    public required string MacAddress { get; init; }

    /// <summary>Its IPv4 address.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>The network that the address belongs to.</summary>
    public required IPNetwork Network { get; init; }

    /// <summary>The default gateway.</summary>
    public required IPAddress Gateway { get; init; }

    /// <summary>The name servers.</summary>
    public required IReadOnlyList<IPAddress> Nameservers { get; init; }

    /// <summary>The largest packet that the network carries, in bytes.</summary>
    public int Mtu { get; init; } = 1500;

    internal string AddressWithPrefix => $"{Address}/{Network.PrefixLength}";
}
