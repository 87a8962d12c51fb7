using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V47: the provider's operators are on the allow list, unless the nodes resolve names in the private zone. The cluster's own
/// egress address, the other half of the rule, is on it by construction. An empty list is the matter of V46.
/// </summary>
internal sealed class V47Operators : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V47",
        Demand = "The provider's operators are on the allow list, unless the nodes resolve names in the private zone.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Exposure is { PrivateZone: false, Operators.IsEmpty: true, AllowedSources.IsEmpty: false })
        {
            yield return Finding.Error("V47", "cluster.exposure.operators", "No operator of the provider could reach the cluster.",
                "Write the addresses that the provider's engineers come from, or privateZone: true.");
        }
    }
}
