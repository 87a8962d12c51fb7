using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>The addresses of load balancers: those of MetalLB's pools, and those of the plan.</summary>
internal static class PoolAddresses
{
    /// <summary>All entries of all pools; without a span where one is no such thing.</summary>
    public static ImmutableArray<(string Pool, string Text, Ipv4Span? Span)> Of(KubernetesState state) =>
    [
        .. from pool in state.Of(ResourceKind.AddressPools)
           from text in pool.Texts("spec", "addresses")
           select (pool.Name(), text, SpanOf(text)),
    ];

    /// <summary>What the plan keeps for load balancers.</summary>
    public static ImmutableArray<Ipv4Span> Planned(ClusterPlan plan) =>
        [plan.Addresses.InternalPool, plan.Addresses.ExternalPool, .. plan.Definition.Network.LoadBalancerPools?.Extra ?? []];

    private static Ipv4Span? SpanOf(string text)
    {
        if (Ipv4Span.TryParse(text, out var span))
            return span;
        return Ipv4Range.TryParse(text, out var range) ? new Ipv4Span(range.First, range.Last) : null;
    }
}
