using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A29: the API is the first address of the service range, and DNS another one of it.</summary>
internal sealed class A29ServiceAddresses() : KubernetesFact("A29", "The services of the API and of DNS have addresses of the service range.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Services];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var range = plan.Definition.Network.ServiceRange;
        var first = (range.First + 1).ToString();
        if (Address(state, "default", "kubernetes") is var api && api != first)
            yield return $"the service kubernetes has the address {api ?? "none"}, instead of {first}";
        if (Address(state, NamespaceNames.System, "kube-dns") is not { } dns)
            yield return "there is no service kube-dns";
        else if (!Ipv4Address.TryParse(dns, out var address) || !range.Contains(address))
            yield return $"the service kube-dns has the address {dns}, which lies outside {range}";
    }

    private static string? Address(KubernetesState state, string @namespace, string name) =>
        state.Find(ResourceKind.Services, @namespace, name)?.Text("spec", "clusterIP");
}
