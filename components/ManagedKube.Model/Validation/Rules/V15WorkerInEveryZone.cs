using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V15: production has a worker in every zone that is a virtual machine (product spec 2.10).</summary>
internal sealed class V15WorkerInEveryZone : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V15",
        Demand = "Production has a worker in every zone that is a virtual machine.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        foreach (var (zone, workers) in WorkerSpread.Of(definition, pool => pool.BareMetal is null).Where(pair => pair.Value == 0))
        {
            yield return Finding.Error("V15", "cluster.workers", $"No worker lies in {zone}{(definition.Workers.Any(pool => pool.BareMetal is not null) ? " that is a virtual machine" : "")}.",
                "Choose first numbers so that the workers' numbers go round all three zones: 1, 4, 7 … lie in the first, 2, 5, 8 … in the second, 3, 6, 9 … in the third.");
        }
    }
}
