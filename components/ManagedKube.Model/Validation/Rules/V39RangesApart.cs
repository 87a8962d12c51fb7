using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V39: the cluster's ranges overlap neither each other nor the client's networks. The ranges that are reserved
/// everywhere (100.64.0.0/16, loopback, link-local, multicast) are not private, so V36 to V38 already refuse them.
/// </summary>
internal sealed class V39RangesApart : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V39",
        Demand = "The cluster's ranges overlap neither each other nor the client's networks.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var network = definition.Network;
        List<(string Path, string Noun, Ipv4Range Range)> own =
        [
            .. new (string, string, Ipv4Range)[]
            {
                ("cluster.network.range", "the cluster's range", network.Range),
                ("cluster.network.podRange", "the pod range", network.PodRange),
                ("cluster.network.serviceRange", "the service range", network.ServiceRange),
            }.Where(entry => entry.Item3.IsCanonical),
        ];
        for (var i = 0; i < own.Count; i++)
        {
            for (var j = i + 1; j < own.Count; j++)
            {
                if (own[i].Range.Overlaps(own[j].Range))
                    yield return Refuse(own[j].Path, own[j].Noun, own[j].Range, own[i].Noun, own[i].Range);
            }
        }
        for (var i = 0; i < network.ClientNetworks.Length; i++)
        {
            foreach (var (_, noun, range) in own.Where(entry => entry.Range.Overlaps(network.ClientNetworks[i])))
                yield return Refuse($"cluster.network.clientNetworks[{i}]", "the client's network", network.ClientNetworks[i], noun, range);
        }
    }

    private static Finding Refuse(string path, string noun, Ipv4Range range, string otherNoun, Ipv4Range other) =>
        Finding.Error("V39", path,
            $"Ranges overlap: {noun} {range} with {otherNoun} {other}.",
            "Choose ranges that share no address; they can never change after delivery.");
}
