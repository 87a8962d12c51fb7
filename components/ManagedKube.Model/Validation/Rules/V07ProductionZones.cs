using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V7: production lives in all three zones, which are three sites.</summary>
internal sealed class V07ProductionZones : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V7",
        Demand = "Production lives in all three zones, which are three sites.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var (zones, needed) = (definition.Zones, definition.Profile.ZoneCount);
        if (definition.Environment == ClusterEnvironment.Production && (zones.Length != needed || zones.Distinct().Count() != needed))
        {
            yield return Finding.Error("V7", "cluster.zones",
                $"Production needs three different zones, not {zones.Length} ({string.Join(", ", zones)}).",
                $"Write zones: [{string.Join(", ", Zone.All)}].");
        }
    }
}
