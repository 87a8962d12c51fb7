using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A25: a node has the processors of its machine, and at least 92 % of its memory: the rest is the kernel's.</summary>
internal sealed class A25NodeCapacity() : KubernetesFact("A25", "Every node has the processors and the memory of its machine.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    private const double LeastShare = 0.92;

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        foreach (var (planned, present) in NodePairs.Of(plan, state).Where(node => node.Planned.IsVirtualMachine))
        {
            if (Quantity.Parse(present.Text("status", "capacity", "cpu")) is var cpu && cpu != planned.VCpu)
                yield return $"{planned.Name} has {cpu} vCPU as a node, instead of {planned.VCpu}";
            if (Quantity.Parse(present.Text("status", "capacity", "memory")) is var memory && memory < LeastShare * planned.MemoryBytes)
                yield return $"{planned.Name} has {memory / MachinePlan.BytesPerGb:F1} GB of memory as a node, of the machine's {planned.MemoryGb}";
        }
    }
}
