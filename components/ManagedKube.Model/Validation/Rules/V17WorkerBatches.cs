using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V17: production grows in batches of three, one worker a zone.</summary>
internal sealed class V17WorkerBatches : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V17",
        Demand = "Production grows in batches of three, one worker a zone.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var batch = definition.Profile.ZoneCount;
        if (definition.Environment == ClusterEnvironment.Production && definition.WorkerCount() % batch != 0)
        {
            yield return Finding.Warning("V17", "cluster.workers",
                $"{definition.WorkerCount()} workers do not spread evenly over three zones.",
                "Grow in batches of three.");
        }
    }
}
