using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A51: Ceph calls itself well, which it does only while every disk is up and in and all monitors agree.</summary>
internal sealed class A51CephHealth() : KubernetesFact("A51", "There is one Ceph cluster with three monitors, and it is well.")
{
    private const string Well = "HEALTH_OK";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.CephClusters];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var clusters = state.Of(ResourceKind.CephClusters);
        if (clusters is not [var cluster])
        {
            yield return $"there are {clusters.Length} Ceph clusters, instead of 1";
            yield break;
        }

        if (cluster.Text("status", "ceph", "health") is var health && health != Well)
            yield return $"Ceph's health is {health ?? "not known"}, instead of {Well}";
        if (cluster.Number("spec", "mon", "count") is var monitors && monitors != plan.Ceph.Carriers.Length)
            yield return $"Ceph has {monitors} monitors, instead of {plan.Ceph.Carriers.Length}";
    }
}
