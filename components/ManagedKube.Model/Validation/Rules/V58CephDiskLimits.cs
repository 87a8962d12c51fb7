using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V58: a Ceph disk has at most 2 TB, and a carrier at most 22 of them.</summary>
internal sealed class V58CephDiskLimits : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V58",
        Demand = "A Ceph disk has at most 2 TB, and a carrier at most 22 of them.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var disks = definition.Ceph.DisksGb;
        for (var i = 0; i < disks.Length; i++)
        {
            if (disks[i] is < 1 or > PlatformLimits.DiskGb)
            {
                yield return Finding.Error("V58", $"cluster.ceph.disksGb[{i}]",
                    $"A disk has 1 to {PlatformLimits.DiskGb} GB, not {disks[i]}.",
                    "Split the capacity into several disks.");
            }
        }
        if (disks.Length > PlatformLimits.CephDisks)
        {
            yield return Finding.Error("V58", "cluster.ceph.disksGb",
                $"A machine takes at most {PlatformLimits.CephDisks} Ceph disks; these are {disks.Length}.",
                "Use fewer, larger disks.");
        }
    }
}
