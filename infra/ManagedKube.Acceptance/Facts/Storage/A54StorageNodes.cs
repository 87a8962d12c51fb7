using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A54: storage nodes run the platform's pods only, and disks of Ceph are served by nobody else. Dev/test has no such nodes.</summary>
internal sealed class A54StorageNodes() : KubernetesFact("A54", "Storage nodes run pods of the platform only, and no other node serves Ceph's disks.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Pods, ResourceKind.Namespaces];

    public override bool AppliesTo(ClusterPlan plan) => plan.MachinesOf(MachineRole.StorageNode).Any();

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var platform = state.Of(ResourceKind.Namespaces)
            .Where(space => space.Label(NamespaceNames.Label) == "true")
            .Select(ObjectFields.Name)
            .Append(NamespaceNames.System)
            .ToHashSet();
        var storage = plan.MachinesOf(MachineRole.StorageNode).Select(machine => machine.Name).ToHashSet();
        foreach (var pod in state.Of(ResourceKind.Pods))
        {
            var node = pod.Text("spec", "nodeName") ?? "";
            if (storage.Contains(node) && !platform.Contains(pod.Namespace()))
                yield return $"the pod {pod.Namespace()}/{pod.Name()} runs on the storage node {node}";
            if (pod.Label("app") == "rook-ceph-osd" && node.Length > 0 && !plan.Ceph.Carriers.Contains(node))
                yield return $"{node} serves a disk of Ceph ({pod.Name()}), and carries none in the plan";
        }
    }
}
