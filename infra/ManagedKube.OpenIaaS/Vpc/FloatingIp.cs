namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>
/// A public IPv4 address (API reference 4.3). Null tells that it is not bound; an answer that leaves one of these out tells
/// nothing, and is refused.
/// </summary>
public sealed record FloatingIp
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Public IPv4 address.</summary>
    public required string IpAddress { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The static IP that it is bound to.</summary>
    public required BoundStaticIp? StaticIp { get; init; }

    /// <summary>The VPC that it is bound in.</summary>
    public required Reference? Vpc { get; init; }

    /// <summary>The private network that it is bound in.</summary>
    public required Reference? PrivateNetwork { get; init; }

    /// <summary>Whether it is bound to nothing at all.</summary>
    public bool IsUnbound => this is { StaticIp: null, Vpc: null, PrivateNetwork: null };
}
