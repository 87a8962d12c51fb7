using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>The cluster's network. The ranges can never change after delivery (product spec 8.2).</summary>
public sealed record NetworkDefinition
{
    /// <summary>The name of the cluster's VLAN on the IaaS, the same in every zone.</summary>
    public required ZonedName Name { get; init; }

    /// <summary>What the network is made of (V34).</summary>
    public NetworkKind Kind { get; init; } = NetworkKind.Backbone;

    /// <summary>
    /// Whether the /22 is routed to the customer's other networks, so that it must not overlap those of the customer's other
    /// clusters (V39).
    /// </summary>
    public bool Routed { get; init; } = true;

    /// <summary>The private /22 of the VLAN (V36).</summary>
    public required Ipv4Range Range { get; init; }

    /// <summary>The addresses of pods (V37).</summary>
    public required Ipv4Range PodRange { get; init; }

    /// <summary>The addresses of services (V38).</summary>
    public required Ipv4Range ServiceRange { get; init; }

    /// <summary>The default gateway; null means the first address of the /22 (V41).</summary>
    public Ipv4Address? Gateway { get; init; }

    /// <summary>The name servers that the machines ask.</summary>
    public required ImmutableArray<Ipv4Address> DnsServers { get; init; }

    /// <summary>The time servers that the machines ask: names or addresses.</summary>
    public required ImmutableArray<string> NtpServers { get; init; }

    /// <summary>Networks of the client and of its other clusters that the cluster must reach, and so must not overlap (V39).</summary>
    public ImmutableArray<Ipv4Range> ClientNetworks { get; init; } = [];

    /// <summary>Load-balancer pools; null means the ones of the address plan (V43).</summary>
    public LoadBalancerPools? LoadBalancerPools { get; init; }
}
