using ManagedKube.Model.Addressing;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V44: a fixed address of a service lies in the pool that its label selects, is no ingress address, and belongs to one service.</summary>
internal sealed class V44FixedAddresses : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V44",
        Demand = "A fixed address of a service lies in the pool that its label selects, is no ingress address, and belongs to one service.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (!AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        foreach (var (index, service) in definition.Exposure.Services.Index())
        {
            var path = $"cluster.exposure.services[{index}].address";
            var pool = service.Pool == LoadBalancerPool.Internal ? plan.InternalPool : plan.ExternalPool;
            if (!pool.Contains(service.Address))
            {
                yield return Finding.Error("V44", path,
                    $"{service.Address} lies outside the {DefinitionNames.Of(DefinitionNames.Pools, service.Pool)} pool {pool}, which the service \"{service.Name}\" takes its address from.",
                    "Write an address of that pool, or change the pool.");
            }
            // In Core these addresses are kept for an ingress of the client's own (product spec 3.2).
            else if (definition.Offering == Offering.Full && Ingresses(plan).Contains(service.Address))
                yield return Finding.Error("V44", path, $"{service.Address} is the address of an ingress.", $"Write another address of {pool}.");
            else if (definition.Exposure.Services.Take(index).FirstOrDefault(other => other.Address == service.Address) is { } first)
            {
                yield return Finding.Error("V44", path, $"{service.Address} is already the address of the service \"{first.Name}\".",
                    "Give each service an address of its own.");
            }
        }
    }

    private static Ipv4Address[] Ingresses(AddressPlan plan) => [plan.IngressInternal, plan.IngressExternal, plan.IngressExternalSecured];
}
