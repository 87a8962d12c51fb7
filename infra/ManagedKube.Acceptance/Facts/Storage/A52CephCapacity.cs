using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A52: Ceph has taken every disk that it was given. One that is out does not count.</summary>
internal sealed class A52CephCapacity() : KubernetesFact("A52", "Ceph's disks are together as large as planned, but for 2 %.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.CephClusters];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var planned = plan.Ceph.Capacity.RawGb;
        if (CephSpace.RawGb(state) is not { } raw)
            yield return "Ceph does not tell how large it is";
        else if (raw < planned * CephSpace.Tolerated)
            yield return $"Ceph's disks have {raw:F0} GB together, instead of {planned}";
    }
}
