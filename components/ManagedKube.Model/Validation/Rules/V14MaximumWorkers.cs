using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V14: at most 100 workers in production and 250 in dev/test.</summary>
internal sealed class V14MaximumWorkers : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V14",
        Demand = "At most 100 workers in production and 250 in dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        if (definition.WorkerCount() > profile.MaximumWorkers)
        {
            yield return Finding.Error("V14", "cluster.workers",
                $"A {profile.DisplayName} cluster has at most {profile.MaximumWorkers} workers; this one has {definition.WorkerCount()}.",
                "Lower the count of a pool, or order a second cluster.");
        }
    }
}
