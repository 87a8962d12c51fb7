using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A27: an API server on each control plane, with the service range that was agreed.</summary>
internal sealed class A27ApiServers() : KubernetesFact("A27", "An API server runs on each control plane, with the service range of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Pods];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var flag = $"--service-cluster-ip-range={plan.Definition.Network.ServiceRange}";
        foreach (var plane in plan.MachinesOf(MachineRole.ControlPlane))
        {
            if (state.Find(ResourceKind.Pods, NamespaceNames.System, $"kube-apiserver-{plane.Name}") is not { } pod)
                yield return $"{plane.Name} runs no API server";
            else if (pod.Condition("Ready") != "True")
                yield return $"the API server of {plane.Name} is not ready";
            else if (!Flags.Of(pod).Contains(flag))
                yield return $"the API server of {plane.Name} does not run with {flag}";
        }
    }
}
