using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>
/// A58: nobody can fill Ceph until it stops. Replicated block volumes take the client's share and, in Full, what the platform keeps its own volumes
/// on; all others take the client's. Buckets that were not ordered have a little of the platform's space.
/// </summary>
internal sealed class A58PoolQuotas() : KubernetesFact("A58", "The pools have the quotas of the plan, which fit the space that is the client's.")
{
    // Ceph's own unit; figures of the plan are written with it.
    private const double BytesPerG = 1e9;

    public override IReadOnlyList<ResourceKind> Kinds => CephPools.Kinds;

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var quotas = plan.Ceph.Quotas;
        var block = Sizes(CephPools.Block(state).Where(pool => CephPools.Copies(pool.Spec) != 1));
        var single = Sizes(CephPools.Block(state).Where(pool => CephPools.Copies(pool.Spec) == 1));
        var files = Sizes(CephPools.FileData(state));
        var buckets = Sizes(CephPools.ObjectData(state));
        return
        [
            .. Compare("block volumes", block, quotas.BlockGb + plan.PlatformShareGb),
            .. Compare("block volumes without copies", single, quotas.NoReplicationGb),
            .. Compare("file systems", files, quotas.FileGb),
            .. Compare("buckets", buckets, plan.BucketPoolGb),
            .. Fit(
                block.Sum() - plan.PlatformShareGb + (single.Sum() / plan.Ceph.Carriers.Length) + files.Sum() + (quotas.BucketGb > 0 ? buckets.Sum() : 0),
                plan.Ceph.Capacity.ClientFreeGb),
        ];
    }

    private static List<double> Sizes(IEnumerable<(string Name, JsonNode Spec)> pools) => [.. pools.Select(pool => CephPools.Quota(pool.Spec) / BytesPerG)];

    private static IEnumerable<string> Compare(string what, List<double> poolsGb, long wantedGb)
    {
        if (poolsGb.Contains(0))
            yield return $"a pool of {what} has no quota, instead of {wantedGb} GB";
        else if (Math.Abs(poolsGb.Sum() - wantedGb) >= 1)
            yield return $"the quota of {what} is {poolsGb.Sum():F0} GB, instead of {wantedGb}";
    }

    // A pool without copies takes a third of the others' space (product spec 4.5).
    private static IEnumerable<string> Fit(double clientGb, long freeGb)
    {
        if (clientGb >= freeGb + 1)
            yield return $"the client's quotas come to {clientGb:F0} GB, and {freeGb} are his";
    }
}
