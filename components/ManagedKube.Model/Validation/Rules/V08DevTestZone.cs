using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V8: dev/test lives in exactly one zone.</summary>
internal sealed class V08DevTestZone : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V8",
        Demand = "Dev/test lives in exactly one zone.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Environment == ClusterEnvironment.DevTest && definition.Zones.Length != definition.Profile.ZoneCount)
        {
            yield return Finding.Error("V8", "cluster.zones", $"Dev/test lives in one zone, not in {definition.Zones.Length}.",
                $"Write one zone, for example zones: [{Zone.All[0]}].");
        }
    }
}
