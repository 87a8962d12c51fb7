using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V60: the quotas fit the client's free space.</summary>
internal sealed class V60CephQuotas : DefinitionRule
{
    private const string Path = "cluster.ceph.quotas";
    private const double TightShare = 0.9;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V60",
        Demand = "The quotas fit the client's free space.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Ceph.Quotas is not { } quotas)
            yield break;
        var free = CephCapacity.Of(definition.Ceph.DisksGb).ClientFreeGb;
        var asked = (double)quotas.BlockGb + quotas.FileGb + quotas.BucketGb + (quotas.NoReplicationGb / 3.0);
        if (quotas is not { BlockGb: >= 0, FileGb: >= 0, BucketGb: >= 0, NoReplicationGb: >= 0 })
            yield return Finding.Error("V60", Path, "A quota cannot be negative.", "Write 0 or more.");
        else if (asked > free)
        {
            yield return Finding.Error("V60", Path,
                $"The quotas take {asked:0.#} GB, but the client's free space is {free} GB.",
                "Lower the quotas, or add Ceph disks.");
        }
        else if (asked > TightShare * free)
            yield return Finding.Warning("V60", Path, $"The quotas take {asked:0.#} of {free} GB of free space.", "Leave a tenth free.");
    }
}
