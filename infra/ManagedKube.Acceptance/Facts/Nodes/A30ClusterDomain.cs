using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A30: DNS serves the domain of this cluster, which no other has.</summary>
internal sealed class A30ClusterDomain() : KubernetesFact("A30", "The cluster's DNS runs, and serves the internal domain of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.ConfigMaps, ResourceKind.Deployments];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var domain = plan.Names.InternalDomain;
        if (state.Find(ResourceKind.ConfigMaps, NamespaceNames.System, "coredns")?.Text("data", "Corefile") is not { } file)
            yield return "there is no configuration of CoreDNS (ConfigMap kube-system/coredns)";
        else if (!file.Split([' ', '\n', '\t', '\r']).Contains(domain))
            yield return $"CoreDNS does not serve {domain}";
        foreach (var problem in Workloads.Problems(state, ResourceKind.Deployments, NamespaceNames.System, "coredns"))
            yield return problem;
    }
}
