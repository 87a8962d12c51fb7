using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A19: all nodes are there, and ready.</summary>
internal sealed class A19NodesReady() : KubernetesFact("A19", "There are as many nodes as ordered, all of them ready.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var nodes = state.Of(ResourceKind.Nodes);
        var planned = plan.Machines.Count(machine => machine.IsKubernetesNode);
        if (nodes.Length != planned)
            yield return $"there are {nodes.Length} nodes, instead of {planned}";
        foreach (var node in nodes.Where(node => node.Condition("Ready") != "True"))
            yield return $"{node.Name()} is not ready";
    }
}
