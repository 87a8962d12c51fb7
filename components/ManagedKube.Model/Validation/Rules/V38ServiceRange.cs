using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V38: the service range is canonical, private and between /12 and /20.</summary>
internal sealed class V38ServiceRange : DefinitionRule
{
    private const string Path = "cluster.network.serviceRange";
    private const int Largest = 12;
    private const int Smallest = 20;

    // The product's published example, which is no network address (product spec 3.4).
    private static readonly Ipv4Range Published = Ipv4Range.Parse("10.95.0.0/12");

    public override RuleDescription Description { get; } = new()
    {
        Id = "V38",
        Demand = "The service range is canonical, private and between /12 and /20.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var range = definition.Network.ServiceRange;
        if (range == Published)
        {
            yield return Finding.Error("V38", Path, $"{range} has host bits set and can be meant in three ways.",
                "Write 10.95.0.0/16 (suggested: 65536 services), 10.80.0.0/12 (what the figures say) or 10.96.0.0/12 (what Kubernetes uses by default).");
        }
        else if (!range.IsCanonical)
            yield return Finding.Error("V38", Path, $"{range} has host bits set.", $"Did you mean {range.Canonical}?");
        else if (range.PrefixLength is < Largest or > Smallest)
        {
            yield return Finding.Error("V38", Path,
                $"A service range is between /{Largest} and /{Smallest}; {range} is not.",
                $"Write, for example, {range.Address}/16.");
        }
        else if (!range.IsPrivate)
        {
            yield return Finding.Error("V38", Path,
                $"{range} is not private.",
                Remedies.PrivateRange);
        }
    }
}
