using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V23: all workers have the same size, bare-metal ones excepted.</summary>
internal sealed class V23EqualWorkers : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V23",
        Demand = "All workers have the same size, bare-metal ones excepted.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var sizes = definition.Workers
            .Where(pool => pool is { Count: > 0, BareMetal: null })
            .Select(pool => (pool.Size.VCpu, pool.Size.MemoryGb))
            .Distinct()
            .Count();
        if (sizes > 1)
        {
            yield return Finding.Warning("V23", "cluster.workers",
                $"The workers have {sizes} different sizes.",
                "Prefer workers of one size, which the scheduler fills evenly.");
        }
    }
}
