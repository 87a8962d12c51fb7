namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>An address of a private network that belongs to one MAC address.</summary>
internal sealed record StaticIp
{
    public required Guid Id { get; init; }

    public required Guid PrivateNetworkId { get; init; }

    public required string IpAddress { get; init; }

    /// <summary>Lower case, with colons; no two static IPs have the same.</summary>
    public required string MacAddress { get; init; }

    public required StaticIpSource Source { get; init; }

    public string? ResourceDescription { get; init; }

    /// <summary>The network adapter that it was made for; null when it is custom.</summary>
    public Guid? NetworkAdapterId { get; init; }
}
