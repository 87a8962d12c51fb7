using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V12: production has exactly three dedicated storage nodes, dev/test none.</summary>
internal sealed class V12StorageNodeCount : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V12",
        Demand = "Production has exactly three dedicated storage nodes, dev/test none.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var expected = definition.Profile.StorageNodes;
        if (definition.StorageNodes is not { } nodes)
            yield break;
        if (expected == 0 && nodes.Count is not 0)
        {
            yield return Finding.Error("V12", "cluster.storageNodes",
                "A dev/test cluster has no dedicated storage nodes: its first three workers carry the Ceph disks.",
                "Remove storageNodes.");
        }
        else if (nodes.Count is { } count && count != expected)
        {
            yield return Finding.Error("V12", "cluster.storageNodes.count",
                $"A production cluster has {expected} dedicated storage nodes, not {count}.",
                $"Remove the line, or write {expected}.");
        }
    }
}
