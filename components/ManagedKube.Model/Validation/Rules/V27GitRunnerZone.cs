using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V27: the one Git Runner lies in a zone of the cluster.</summary>
internal sealed class V27GitRunnerZone : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V27",
        Demand = "The one Git Runner lies in a zone of the cluster.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.GitRunner.Zone is { } zone && !definition.Zones.Contains(zone))
        {
            yield return Finding.Error("V27", "cluster.gitRunner.zone",
                $"The Git Runner cannot lie in {zone}, which is no zone of the cluster.",
                $"Remove the line, or write one of {string.Join(", ", definition.Zones)}.");
        }
    }
}
