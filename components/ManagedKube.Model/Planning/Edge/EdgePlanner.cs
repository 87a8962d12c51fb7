using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>Decides what the edge lets through.</summary>
public static class EdgePlanner
{
    /// <summary>
    /// Plans the edge. It needs no valid definition, since rules look at its result (V47 to V49): where a public address is missing,
    /// so is what would stand on it.
    /// </summary>
    public static EdgePlan Plan(ClusterDefinition definition, AddressPlan addresses) => new()
    {
        PublicIps = definition.Exposure.PublicIps,
        Egress = definition.Exposure.PublicIps is [var first, ..] ? first : null,
        AllowList = AllowList.Of(definition.Exposure),
        Forwardings = [.. PortForwardings.Of(definition, addresses)],
        Rules = [.. FirewallRules.Of(definition, addresses)],
    };
}
