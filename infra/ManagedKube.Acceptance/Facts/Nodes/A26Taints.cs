using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A26: control planes, and the storage nodes of production, take only pods that ask for them.</summary>
internal sealed class A26Taints() : KubernetesFact("A26", "Nodes have the taints of the plan, and no other lasting ones.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    // Kubernetes sets these itself while something is wrong with a node, or while somebody works on it.
    private const string Passing = "node.kubernetes.io/";

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        foreach (var (planned, present) in NodePairs.Of(plan, state))
        {
            var wanted = planned.Taints.Select(taint => $"{taint.Key}:{taint.Effect}").Order(StringComparer.Ordinal).ToList();
            var found = present.Items("spec", "taints")
                .Where(taint => taint.Text("key")?.StartsWith(Passing, StringComparison.Ordinal) != true)
                .Select(taint => $"{taint.Text("key")}:{taint.Text("effect")}")
                .Order(StringComparer.Ordinal)
                .ToList();
            if (!found.SequenceEqual(wanted))
                yield return $"{planned.Name} has the taints {Words.List(found)}, instead of {Words.List(wanted)}";
        }
    }
}
