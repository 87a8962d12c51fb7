using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A21: every node runs the same Talos and the same kubelet, those of the plan.</summary>
internal sealed class A21NodeVersions() : KubernetesFact("A21", "Every node runs the Talos and the Kubernetes of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var (system, kubelet) = ($"Talos (v{plan.Talos})", $"v{plan.Kubernetes}");
        foreach (var (planned, present) in NodePairs.Of(plan, state))
        {
            if (present.Text("status", "nodeInfo", "osImage") is var runs && runs != system)
                yield return $"{planned.Name} runs {runs ?? "nothing known"}, instead of {system}";
            if (present.Text("status", "nodeInfo", "kubeletVersion") is var version && version != kubelet)
                yield return $"the kubelet of {planned.Name} is {version ?? "not known"}, instead of {kubelet}";
        }
    }
}
