using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V4: no other cluster of the fleet has the code. What else uses it, DNS records and machines, only the inventory knows.</summary>
internal sealed class V04UniqueCode : FleetRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V4",
        Demand = "No other cluster of the fleet has the code.",
        Basis = RuleBasis.Fleet,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, string stack, Fleet fleet)
    {
        var others = fleet.OthersWithCode(stack, definition.Code).Select(member => member.Stack).ToList();
        if (others.Count > 0)
        {
            yield return Finding.Error("V4", "cluster.code",
                $"The code \"{definition.Code}\" is already the one of {string.Join(", ", others)}.",
                "Choose a code that no cluster has.");
        }
    }
}
