using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A24: a worker takes as many pods as its address range has room for.</summary>
internal sealed class A24PodCapacity() : KubernetesFact("A24", "Every node takes the number of pods of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        from node in NodePairs.Of(plan, state)
        let pods = node.Present.Text("status", "capacity", "pods")
        where node.Planned.MaxPods is { } most && pods != most.ToString(System.Globalization.CultureInfo.InvariantCulture)
        select $"{node.Planned.Name} takes {pods ?? "an unknown number of"} pods, instead of {node.Planned.MaxPods}";
}
