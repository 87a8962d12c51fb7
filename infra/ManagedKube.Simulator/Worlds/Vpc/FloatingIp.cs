namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>A public address, bound to a static IP or free.</summary>
internal sealed record FloatingIp
{
    public required Guid Id { get; init; }

    public required string IpAddress { get; init; }

    public string Description { get; init; } = "";

    public Guid? StaticIpId { get; init; }
}
