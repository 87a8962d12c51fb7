using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V60: the quotas of the tenants fit, kind by kind, the quotas of the cluster (product spec 4.5).</summary>
internal sealed class V60TenantQuotas : DefinitionRule
{
    private static readonly (string Kind, Func<CephQuotas, int> Of)[] Kinds =
    [
        ("block", quotas => quotas.BlockGb),
        ("file", quotas => quotas.FileGb),
        ("bucket", quotas => quotas.BucketGb),
        ("unreplicated block", quotas => quotas.NoReplicationGb),
    ];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V60",
        Demand = "The quotas of the tenants fit, kind by kind, the quotas of the cluster.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var tenants = definition.Tenants.Index().Where(tenant => tenant.Item.Quotas is not null).ToList();
        foreach (var (index, tenant) in tenants.Where(tenant => Kinds.Any(kind => kind.Of(tenant.Item.Quotas!) < 0)))
            yield return Finding.Error("V60", $"cluster.tenants[{index}].quotas", "A quota cannot be negative.", "Write 0 or more.");
        var cluster = definition.Ceph.Quotas ?? CephCapacity.Of(definition.Ceph.DisksGb).UsualQuotas();
        foreach (var (kind, of) in Kinds)
        {
            var asked = tenants.Sum(tenant => Math.Max(0L, of(tenant.Item.Quotas!)));
            if (asked > Math.Max(0, of(cluster)))
            {
                yield return Finding.Error("V60", "cluster.tenants", $"The tenants may take {asked} GB of {kind} volumes together, but the cluster's quota is {of(cluster)} GB.",
                    "Lower the tenants' quotas, or raise the cluster's.");
            }
        }
    }
}
