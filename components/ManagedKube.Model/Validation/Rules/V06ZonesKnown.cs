using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V6: the region is FR1 and every zone is one of its zones.</summary>
internal sealed class V06ZonesKnown : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V6",
        Demand = "The region is FR1 and every zone is one of its zones.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Region != ClusterDefinition.DefaultRegion)
        {
            yield return Finding.Error("V6", "cluster.region", $"There is no region \"{definition.Region}\".",
                $"Remove the line, or write {ClusterDefinition.DefaultRegion}.");
        }
        for (var i = 0; i < definition.Zones.Length; i++)
        {
            if (!definition.Zones[i].IsKnown)
            {
                yield return Finding.Error("V6", $"cluster.zones[{i}]", $"There is no zone \"{definition.Zones[i]}\".",
                    $"Write one of {string.Join(", ", Zone.All)}.");
            }
        }
    }
}
