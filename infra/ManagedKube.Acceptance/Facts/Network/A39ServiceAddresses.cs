using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A39: the label of a service decides which pool its address is from. What asks for an address of a further pool gets that.</summary>
internal sealed class A39ServiceAddresses() : KubernetesFact("A39", "Load balancers have addresses of the pool that their label asks for.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Services];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        foreach (var service in state.Of(ResourceKind.Services).Where(service => service.Text("spec", "type") == "LoadBalancer"))
        {
            var (pool, other) = service.Label("lb-type") == "external"
                ? (plan.Addresses.ExternalPool, plan.Addresses.InternalPool)
                : (plan.Addresses.InternalPool, plan.Addresses.ExternalPool);
            var text = service.Items("status", "loadBalancer", "ingress").FirstOrDefault()?.Text("ip");
            if (text is null)
                yield return $"the service {service.Namespace()}/{service.Name()} has no address";
            else if (!Ipv4Address.TryParse(text, out var address) || !PoolAddresses.Planned(plan).Any(span => span != other && span.Contains(address)))
                yield return $"the service {service.Namespace()}/{service.Name()} has the address {text}, instead of one of {pool}";
        }
    }
}
