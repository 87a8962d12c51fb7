using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A35: one pod network, on every node.</summary>
internal sealed class A35PodNetwork() : KubernetesFact("A35", "Cilium runs on every node, and no other pod network does.")
{
    private const string Agent = "cilium";

    // By what their own manifests and charts call them.
    private static readonly string[] Others = ["kube-flannel", "kube-flannel-ds", "calico-node", "canal", "weave-net", "kube-router", "antrea-agent"];

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.DaemonSets];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var nodes = plan.Machines.Count(machine => machine.IsKubernetesNode);
        if (state.Find(ResourceKind.DaemonSets, NamespaceNames.System, Agent)?.Number("status", "numberReady") is var ready && ready != nodes)
            yield return $"Cilium is ready on {ready ?? 0} of {nodes} nodes";
        foreach (var other in state.Of(ResourceKind.DaemonSets).Where(item => Others.Contains(item.Name())))
            yield return $"{other.Namespace()}/{other.Name()} is another pod network";
    }
}
