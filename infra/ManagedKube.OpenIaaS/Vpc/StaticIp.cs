namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>An address of a private network that belongs to one MAC address (API reference 4.3).</summary>
public sealed record StaticIp
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>IPv4 address.</summary>
    public required string IpAddress { get; init; }

    /// <summary>MAC address, lower case.</summary>
    public required string MacAddress { get; init; }

    /// <summary>One of <see cref="StaticIpSource"/>, or another service of the platform.</summary>
    public required string Source { get; init; }

    /// <summary>What it is for.</summary>
    public string? ResourceDescription { get; init; }

    /// <summary>The machine whose adapter has it.</summary>
    public Reference? VirtualMachine { get; init; }

    /// <summary>The adapter that has it.</summary>
    public Reference? NetworkAdapter { get; init; }

    /// <summary>The floating IP that is bound to it.</summary>
    public BoundFloatingIp? FloatingIp { get; init; }

    /// <summary>The VPC.</summary>
    public Reference? Vpc { get; init; }

    /// <summary>The private network.</summary>
    public Reference? PrivateNetwork { get; init; }
}
