using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V80: what is fixed with delivery does not change.</summary>
internal sealed class V80ImmutableAttributes : RecordedRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V80",
        Demand = "Code, environment, region, zones, ranges and public addresses do not change after delivery, and Full does not become Core.",
        Basis = RuleBasis.Recorded,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, RecordedFacts recorded) => ImmutableAttributes.Compare(definition, recorded);
}
