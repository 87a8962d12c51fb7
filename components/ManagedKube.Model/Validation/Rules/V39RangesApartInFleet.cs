using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V39: on routed networks the cluster's ranges overlap the /22 of no other cluster of the same customer.</summary>
internal sealed class V39RangesApartInFleet : FleetRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V39",
        Demand = "On routed networks the cluster's ranges overlap the /22 of no other cluster of the same customer.",
        Basis = RuleBasis.Fleet,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, string stack, Fleet fleet)
    {
        var network = definition.Network;
        if (!network.Routed || definition.Customer is not { } customer)
            yield break;
        (string Path, string Noun, Ipv4Range Range)[] own =
        [
            ("cluster.network.range", "the cluster's range", network.Range),
            ("cluster.network.podRange", "the pod range", network.PodRange),
            ("cluster.network.serviceRange", "the service range", network.ServiceRange),
        ];
        foreach (var other in fleet.OthersOfCustomer(stack, customer).Where(other => other.Definition.Network.Routed))
        {
            var taken = other.Definition.Network.Range;
            foreach (var (path, noun, range) in own.Where(entry => entry.Range.IsCanonical && entry.Range.Overlaps(taken)))
            {
                yield return Finding.Error("V39", path, $"Ranges overlap: {noun} {range} with the range {taken} of {other.Stack}, a cluster of the same customer.",
                    "Choose ranges that share no address, or write routed: false where the network leads nowhere else.");
            }
        }
    }
}
