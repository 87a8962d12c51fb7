using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>What stands between the cluster and the Internet, and what it lets through (product spec 3.7).</summary>
public sealed record EdgePlan
{
    /// <summary>The public addresses, in order: the API and the consoles, the client's applications, further ones.</summary>
    public required ImmutableArray<Ipv4Address> PublicIps { get; init; }

    /// <summary>The address that the cluster comes from on the Internet (F7); null without public addresses.</summary>
    public required Ipv4Address? Egress { get; init; }

    /// <summary>Who may reach the first public address.</summary>
    public required ImmutableArray<AllowedSource> AllowList { get; init; }

    /// <summary>The ports that lead into the cluster (F1 to F5).</summary>
    public required ImmutableArray<PortForwarding> Forwardings { get; init; }

    /// <summary>Everything else that the edge and the VLAN allow or refuse (F6 to F14).</summary>
    public required ImmutableArray<FirewallRule> Rules { get; init; }
}
