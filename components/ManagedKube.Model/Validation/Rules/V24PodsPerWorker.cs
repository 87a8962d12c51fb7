using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V24: a worker takes 1 to 110 pods.</summary>
internal sealed class V24PodsPerWorker : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V24",
        Demand = "A worker takes 1 to 110 pods.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        for (var i = 0; i < definition.Workers.Length; i++)
        {
            if (definition.Workers[i].MaxPods is < 1 or > WorkerPoolDefinition.MaximumPods)
            {
                yield return Finding.Error("V24", $"cluster.workers[{i}].maxPods",
                    $"A worker takes 1 to {WorkerPoolDefinition.MaximumPods} pods, not {definition.Workers[i].MaxPods}.",
                    $"Write {WorkerPoolDefinition.MaximumPods} or less.");
            }
        }
    }
}
