using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V36: the VLAN's range is a canonical private /22.</summary>
internal sealed class V36ClusterRange : DefinitionRule
{
    private const string Path = "cluster.network.range";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V36",
        Demand = "The VLAN's range is a canonical private /22.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var range = definition.Network.Range;
        if (range.PrefixLength != AddressPlan.PrefixLength)
        {
            yield return Finding.Error("V36", Path,
                $"The cluster's range has to be a /22; {range} is a /{range.PrefixLength}.",
                "Ask for a /22 and write it here.");
        }
        else if (!range.IsCanonical)
        {
            yield return Finding.Error("V36", Path,
                $"{range} is no network address: its third number is not a multiple of four.",
                $"Did you mean {range.Canonical}?");
        }
        else if (!range.IsPrivate)
        {
            yield return Finding.Error("V36", Path,
                $"{range} is not private.",
                Remedies.PrivateRange);
        }
    }
}
