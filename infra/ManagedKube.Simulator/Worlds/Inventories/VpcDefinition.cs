using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>The VPC of the tenant, and the public addresses that it can be given.</summary>
internal sealed record VpcDefinition
{
    public string Name { get; init; } = "vpc-main";

    public string InternetIp { get; init; } = "203.0.113.1";

    public ImmutableArray<PrivateNetworkDefinition> PrivateNetworks { get; init; } =
        [new("vpc-front", "10.240.0.0/24", 2401), new("vpc-back", "10.240.1.0/24", 2402)];

    /// <summary>Where floating IPs come from, in CIDR notation.</summary>
    public string FloatingIps { get; init; } = "203.0.113.64/27";
}
