namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>The static IP of a floating IP.</summary>
public sealed record BoundStaticIp
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>IPv4 address in its private network.</summary>
    public string? Address { get; init; }
}
