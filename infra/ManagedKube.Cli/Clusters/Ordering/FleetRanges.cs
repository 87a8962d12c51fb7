using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>The ranges that the customers of a project have.</summary>
internal static class FleetRanges
{
    public static ImmutableArray<Ipv4Range> Of(Fleet fleet) =>
    [
        .. fleet.Members.Select(member => member.Definition.Network).SelectMany(network =>
            (IEnumerable<Ipv4Range>)[network.Range, network.PodRange, network.ServiceRange, .. network.ClientNetworks]),
    ];
}
