using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A51: Ceph calls itself well, its monitors can lose a carrier without losing their majority, and every disk is served.</summary>
internal sealed class A51CephHealth() : KubernetesFact("A51", "There is one Ceph cluster, it is well, each carrier has a monitor, and all OSDs are up.")
{
    private const string Well = "HEALTH_OK";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.CephClusters, ResourceKind.Pods];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var clusters = state.Of(ResourceKind.CephClusters);
        if (clusters is not [var cluster])
            return [$"there are {clusters.Length} Ceph clusters, instead of 1"];
        return [.. Health(cluster.Text("status", "ceph", "health")), .. Monitors(plan, state), .. Osds(plan, state)];
    }

    private static IEnumerable<string> Health(string? health)
    {
        if (health != Well)
            yield return $"Ceph's health is {health ?? "not known"}, instead of {Well}";
    }

    private static IEnumerable<string> Monitors(ClusterPlan plan, KubernetesState state)
    {
        var found = CephPods.Of(state, CephPods.Monitor)
            .Where(CephPods.IsReady)
            .Select(monitor => monitor.Text("spec", "nodeName") ?? "")
            .Order(StringComparer.Ordinal)
            .ToList();
        if (!found.SequenceEqual(plan.Ceph.Carriers.Order(StringComparer.Ordinal)))
            yield return $"monitors run on {Words.List(found)}, instead of one on each of {Words.List(plan.Ceph.Carriers)}";
    }

    private static IEnumerable<string> Osds(ClusterPlan plan, KubernetesState state)
    {
        var osds = CephPods.Of(state, CephPods.Osd);
        foreach (var osd in osds.Where(osd => !osd.IsReady()))
            yield return $"{osd.Name()} is not up";
        // One for each copy at least; A52 tells when a disk is missing beyond that.
        if (osds.Count < plan.Ceph.Carriers.Length)
            yield return $"Ceph has {osds.Count} OSDs, instead of at least {plan.Ceph.Carriers.Length}";
    }
}
