namespace ManagedKube.Model.Definition;

/// <summary>What stands between the cluster and the Internet.</summary>
public enum EdgeKind
{
    /// <summary>The pair of firewalls: forwards single ports and filters sources.</summary>
    FirewallPair,

    /// <summary>A VPC gateway: binds whole floating addresses and filters nothing (V50).</summary>
    VpcGateway,
}
