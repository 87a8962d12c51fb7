using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>
/// A58: nobody can fill Ceph until it stops. Replicated block volumes take the client's share and, in Full, what the platform keeps its own volumes
/// on; file systems take the client's.
/// </summary>
internal sealed class A58PoolQuotas() : KubernetesFact("A58", "The pools of volumes have the quotas of the plan.")
{
    // Ceph's own unit; figures of the plan are written with it.
    private const double BytesPerG = 1e9;

    public override IReadOnlyList<ResourceKind> Kinds => CephPools.Kinds;

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var quotas = plan.Ceph.Quotas;
        var block = CephPools.Block(state).Where(pool => CephPools.Copies(pool.Spec) != 1);
        return Compare("block volumes", block.Select(pool => CephPools.Quota(pool.Spec)), quotas.BlockGb + plan.PlatformShareGb)
            .Concat(Compare("file systems", CephPools.FileData(state).Select(pool => CephPools.Quota(pool.Spec)), quotas.FileGb));
    }

    private static IEnumerable<string> Compare(string what, IEnumerable<double> found, long wantedGb)
    {
        var pools = found.ToList();
        if (pools.Contains(0))
            yield return $"a pool of {what} has no quota, instead of {wantedGb} GB";
        else if (pools.Sum() / BytesPerG is var sum && Math.Abs(sum - wantedGb) >= 1)
            yield return $"the quota of {what} is {sum:F0} GB, instead of {wantedGb}";
    }
}
