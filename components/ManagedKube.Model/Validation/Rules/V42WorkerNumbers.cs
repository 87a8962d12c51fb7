using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V42: every worker number has an address in the plan.</summary>
internal sealed class V42WorkerNumbers : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V42",
        Demand = "Every worker number has an address in the plan.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        if (definition.WorkerCount() > profile.MaximumWorkers)
            yield break;
        for (var i = 0; i < definition.Workers.Length; i++)
        {
            var pool = definition.Workers[i];
            var last = (long)pool.FirstNumber + pool.Count - 1;
            if (pool.FirstNumber < 1 || (pool.Count > 0 && last > profile.MaximumWorkers))
            {
                yield return Finding.Error("V42", $"cluster.workers[{i}].firstNumber",
                    $"Pool \"{pool.Name}\" has the numbers {pool.FirstNumber} to {last}, but the plan has addresses for workers 1 to {profile.MaximumWorkers}.",
                    "Choose a first number so that all numbers of the pool have an address.");
            }
        }
    }
}
