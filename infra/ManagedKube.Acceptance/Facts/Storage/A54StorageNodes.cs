using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A54: storage nodes run the platform's pods only, and disks of Ceph are served by nobody else. Dev/test has no such nodes.</summary>
internal sealed class A54StorageNodes() : KubernetesFact("A54", "Storage nodes run pods of the platform only, and no other node serves Ceph's disks.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Pods, ResourceKind.Namespaces];

    public override bool AppliesTo(ClusterPlan plan) => plan.MachinesOf(MachineRole.StorageNode).Any();

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var platform = PlatformSpaces.Of(state);
        var storage = plan.MachinesOf(MachineRole.StorageNode).Select(machine => machine.Name).ToHashSet();
        foreach (var pod in state.Of(ResourceKind.Pods))
        {
            var node = pod.Text("spec", "nodeName") ?? "";
            if (storage.Contains(node) && !platform.Contains(pod.Namespace()))
                yield return $"the pod {pod.Namespace()}/{pod.Name()} runs on the storage node {node}";
        }

        foreach (var osd in CephPods.Of(state, CephPods.Osd))
            if (osd.Text("spec", "nodeName") is { Length: > 0 } node && !plan.Ceph.Carriers.Contains(node))
                yield return $"{node} serves a disk of Ceph ({osd.Name()}), and carries none in the plan";
    }
}
