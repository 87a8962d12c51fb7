using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Capacity;

/// <summary>How many pods the cluster takes.</summary>
/// <param name="Pods">The most pods on all workers together.</param>
/// <param name="NodeBlocks">How many nodes the pod range has a block for (product spec 3.4).</param>
/// <param name="UsedNodeBlocks">How many nodes there are.</param>
public sealed record PodCapacity(int Pods, int NodeBlocks, int UsedNodeBlocks)
{
    /// <summary>The prefix length of the block of pod addresses that each node gets (product spec 3.4).</summary>
    public const int NodeBlockPrefix = 24;

    /// <summary>How many nodes <paramref name="podRange"/> has a block for.</summary>
    public static int NodeBlocksIn(Ipv4Range podRange) => podRange.PrefixLength > NodeBlockPrefix ? 0 : 1 << (NodeBlockPrefix - podRange.PrefixLength);

    internal static PodCapacity Of(Ipv4Range podRange, IReadOnlyCollection<MachinePlan> machines) => new(
        machines.Where(machine => machine.WorkerPool is not null).Sum(machine => machine.MaxPods ?? 0),
        NodeBlocksIn(podRange),
        machines.Count(machine => machine.IsKubernetesNode));
}
