using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>The MetalLB pools (product spec 3.2).</summary>
public sealed record LoadBalancerPools
{
    /// <summary>The internal pool; null means the address plan's, the only value that is accepted.</summary>
    public Ipv4Span? Internal { get; init; }

    /// <summary>The external pool; null means the address plan's, the only value that is accepted.</summary>
    public Ipv4Span? External { get; init; }

    /// <summary>Further pools, inside +2.1 to +2.100 or +3.1 to +3.254.</summary>
    public ImmutableArray<Ipv4Span> Extra { get; init; } = [];
}
