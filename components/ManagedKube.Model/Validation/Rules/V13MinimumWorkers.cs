using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V13: a cluster has at least three workers.</summary>
internal sealed class V13MinimumWorkers : DefinitionRule
{
    private const int Minimum = 3;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V13",
        Demand = "A cluster has at least three workers.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        for (var i = 0; i < definition.Workers.Length; i++)
        {
            if (definition.Workers[i].Count < 0)
            {
                yield return Finding.Error("V13", $"cluster.workers[{i}].count",
                    $"A pool cannot have {definition.Workers[i].Count} workers.",
                    "Write 0 or more.");
            }
        }
        if (definition.Workers.All(pool => pool.Count >= 0) && definition.WorkerCount() < Minimum)
        {
            yield return Finding.Error("V13", "cluster.workers",
                $"A cluster needs at least {Minimum} workers; this one has {definition.WorkerCount()}.",
                "Raise the count of a pool.");
        }
    }
}
