using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Facts;

/// <summary>Whether Deployments, StatefulSets and DaemonSets run with all their pods.</summary>
internal static class Workloads
{
    /// <summary>The kinds that run pods for good.</summary>
    public static readonly IReadOnlyList<ResourceKind> Kinds = [ResourceKind.Deployments, ResourceKind.StatefulSets, ResourceKind.DaemonSets];

    /// <summary>What is wrong with one, or that it is missing.</summary>
    /// <param name="state">What was read, its kind among it.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="name">Its name.</param>
    public static IEnumerable<string> Problems(KubernetesState state, ResourceKind kind, string @namespace, string name)
    {
        if (state.Find(kind, @namespace, name) is not { } workload)
            return [$"{@namespace}/{name} is missing"];
        var (ready, wanted) = kind == ResourceKind.DaemonSets
            ? (workload.Number("status", "numberReady"), workload.Number("status", "desiredNumberScheduled"))
            : (workload.Number("status", "readyReplicas"), workload.At("spec", "replicas") is null ? 1 : workload.Number("spec", "replicas"));
        return ready < wanted || wanted == 0 ? [$"{@namespace}/{name} has {ready} of {wanted} pods ready"] : [];
    }

    /// <summary>Whatever runs in a namespace that should have nothing.</summary>
    /// <param name="state">What was read, all three kinds among it.</param>
    /// <param name="namespace">The namespace.</param>
    public static IEnumerable<string> Unexpected(KubernetesState state, string @namespace) =>
        from kind in Kinds
        from workload in state.Of(kind)
        where workload.Namespace() == @namespace
        select $"{@namespace}/{workload.Name()} runs, and was not ordered";
}
