using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V57: Ceph has exactly three carriers; in dev/test these are the workers 1 to 3. Production's are the storage nodes (V12).</summary>
internal sealed class V57CephCarriers : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V57",
        Demand = "Ceph has exactly three carriers; in dev/test these are the workers 1 to 3.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Environment != ClusterEnvironment.DevTest || definition.WorkerCount() < ClusterDefinitionExtensions.CephCarriers)
            yield break;
        var missing = Enumerable.Range(1, ClusterDefinitionExtensions.CephCarriers)
            .Except(definition.NumberedWorkers().Select(worker => worker.Number))
            .Select(number => MachineName.Of(definition.Code, MachineRole.Worker, number))
            .ToList();
        if (missing.Count > 0)
        {
            yield return Finding.Error("V57", "cluster.workers",
                $"Ceph's carriers are the workers 1 to 3, but no pool holds {string.Join(", ", missing)}.",
                "Let the pools' numbers begin at 1.");
        }
    }
}
