using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>Who may reach the first public address: the Kubernetes API and every console (product spec 3.7).</summary>
public static class AllowList
{
    /// <summary>
    /// The list in force: the operators, the client and the cluster's own egress address. The last is left out where nodes resolve
    /// the cluster's names in its private zone, since they then never come in from outside (V47).
    /// </summary>
    public static ImmutableArray<AllowedSource> Of(ExposureDefinition exposure) =>
    [
        .. exposure.Operators.Select(range => new AllowedSource(range, AllowedSourceKind.Operator))
            .Concat(exposure.AllowedSources.Select(range => new AllowedSource(range, AllowedSourceKind.Client)))
            .Concat(exposure.PrivateZone ? [] : Egress(exposure).Select(range => new AllowedSource(range, AllowedSourceKind.Cluster)))
            .DistinctBy(source => source.Range),
    ];

    /// <summary>The address that the cluster comes from on the Internet, as a range: the first public one (F7). Empty when there is none.</summary>
    public static ImmutableArray<Ipv4Range> Egress(ExposureDefinition exposure) =>
        [.. exposure.PublicIps.Take(1).Select(address => new Ipv4Range(address, 32))];
}
