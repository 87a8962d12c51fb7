using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Components.Addons.Network;

/// <summary>
/// The pools of a cluster. The addresses of the three ingress classes are pools of their own, which nobody gets by chance; together with
/// them the internal and the external pool are those of the address plan.
/// </summary>
internal static class AddressPools
{
    private const string Internal = "internal";
    private const string External = "external";

    /// <summary>All pools of a plan.</summary>
    public static ImmutableArray<AddressPool> Of(ClusterPlan plan)
    {
        var addresses = plan.Addresses;
        return
        [
            new(Internal, Behind(addresses.InternalPool, addresses.IngressInternal), Internal) { ForExternal = false },
            new(External, Behind(addresses.ExternalPool, addresses.IngressExternalSecured), External) { ForExternal = true },
            Ingress(plan, IngressClass.Internal, addresses.IngressInternal, Internal),
            Ingress(plan, IngressClass.External, addresses.IngressExternal, External),
            Ingress(plan, IngressClass.ExternalSecured, addresses.IngressExternalSecured, External),
            .. (plan.Definition.Network.LoadBalancerPools?.Extra ?? []).Select((span, index) => new AddressPool($"extra-{index + 1}", span, Internal)),
        ];
    }

    // In Core the client brings an ingress of his own, and asks for the address from wherever it is.
    private static AddressPool Ingress(ClusterPlan plan, string name, Ipv4Address address, string announcedAs) => new(name, new(address, address), announcedAs)
    {
        Namespace = plan.IngressClasses.FirstOrDefault(ingress => ingress.Name == name)?.Namespace,
    };

    private static Ipv4Span Behind(Ipv4Span pool, Ipv4Address lastOfIngress) => pool with { First = lastOfIngress + 1 };
}
