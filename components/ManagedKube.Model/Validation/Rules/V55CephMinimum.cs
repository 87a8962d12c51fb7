using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V55: a carrier has at least 500 GB of Ceph disks in production and 300 GB in dev/test.</summary>
internal sealed class V55CephMinimum : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V55",
        Demand = "A carrier has at least 500 GB of Ceph disks in production and 300 GB in dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var (raw, profile) = (definition.Ceph.DisksGb.Sum(size => (long)size), definition.Profile);
        if (raw < profile.MinimumCephGb)
        {
            yield return Finding.Error("V55", "cluster.ceph.disksGb",
                $"A {profile.DisplayName} carrier needs at least {profile.MinimumCephGb} GB of Ceph disks; this one has {raw}.",
                $"Write disks that add up to {profile.MinimumCephGb} or more.");
        }
    }
}
