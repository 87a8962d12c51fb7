using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A53: what is stored is there three times, in different zones or on different machines. One block pool may be ordered without copies.</summary>
internal sealed class A53CephCopies() : KubernetesFact(
    "A53", "Every pool keeps three copies, apart as planned; but for the pool without copies, where it was ordered.")
{
    public override IReadOnlyList<ResourceKind> Kinds => CephPools.Kinds;

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var wanted = plan.StorageClasses.First(storage => storage.IsDefault).Replicas;
        var exempt = plan.StorageClasses.Any(storage => storage.Name == StorageClassNames.BlockNoReplication)
            ? CephPools.Block(state).Where(pool => CephPools.Copies(pool.Spec) == 1).Select(pool => pool.Name).Take(1).ToList()
            : [];
        foreach (var kind in Kinds.Where(kind => state.Of(kind).IsEmpty))
            yield return $"there are no {kind.Plural}";
        foreach (var (name, spec) in CephPools.All(state).Where(pool => !exempt.Contains(pool.Name)))
        {
            if (CephPools.Copies(spec) is var copies && copies != wanted)
                yield return $"the pool {name} keeps {copies} copies, instead of {wanted}";
            if (spec.Text("failureDomain") is var apart && apart != plan.Ceph.FailureDomain)
                yield return $"the pool {name} keeps its copies apart by {apart ?? "nothing known"}, instead of {plan.Ceph.FailureDomain}";
        }
    }
}
