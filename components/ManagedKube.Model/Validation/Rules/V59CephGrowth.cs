using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V59: Ceph only grows.</summary>
internal sealed class V59CephGrowth : RecordedRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V59",
        Demand = "Ceph only grows: no disk is removed, made smaller or moved to another storage repository.",
        Basis = RuleBasis.Recorded,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, RecordedFacts recorded) => CephGrowth.Compare(definition.Ceph, recorded.Ceph);
}
