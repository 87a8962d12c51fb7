using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A28: pods have addresses of the range that was agreed.</summary>
internal sealed class A28PodRange() : KubernetesFact("A28", "Pods have addresses of the pod range of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Pods];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var range = plan.Definition.Network.PodRange;
        var flag = $"--cluster-cidr={range}";
        foreach (var plane in plan.MachinesOf(MachineRole.ControlPlane))
        {
            if (state.Find(ResourceKind.Pods, NamespaceNames.System, $"kube-controller-manager-{plane.Name}") is { } manager && !Flags.Of(manager).Contains(flag))
                yield return $"the controller manager of {plane.Name} does not run with {flag}";
        }

        foreach (var pod in state.Of(ResourceKind.Pods).Where(pod => pod.Text("spec", "hostNetwork") != "true"))
        {
            if (pod.Text("status", "podIP") is { Length: > 0 } text && Ipv4Address.TryParse(text, out var address) && !range.Contains(address))
                yield return $"the pod {pod.Namespace()}/{pod.Name()} has the address {text}, which lies outside {range}";
        }
    }
}
