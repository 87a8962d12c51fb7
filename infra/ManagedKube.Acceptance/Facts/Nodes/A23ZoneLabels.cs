using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A23: every node says which zone it is in; pods and Ceph are spread by that.</summary>
internal sealed class A23ZoneLabels() : KubernetesFact("A23", "Every node has the label of its zone.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    private const string Label = "topology.kubernetes.io/zone";

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        from node in NodePairs.Of(plan, state)
        let zone = node.Present.Label(Label)
        where zone != node.Planned.Labels.GetValueOrDefault(Label, node.Planned.Zone.Code)
        select $"{node.Planned.Name} has the zone label {zone ?? "none"}, instead of {node.Planned.Zone.Code}";
}
