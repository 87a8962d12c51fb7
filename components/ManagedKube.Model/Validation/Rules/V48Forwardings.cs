using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V48: a further forwarding starts at a public address of the cluster that is free for it, at a port of its own, and ends in the
/// external pool behind the ingresses. The forwardings F1 to F4 are in every plan by construction.
/// </summary>
internal sealed class V48Forwardings : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V48",
        Demand = "A further forwarding starts at a free public address of the cluster, at a port of its own, and ends in the external pool behind the ingresses.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (!AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        var (exposure, targets, kept) = (definition.Exposure, Targets(definition, plan), Kept(definition));
        foreach (var (index, rule) in exposure.Rules.Index())
        {
            var path = $"cluster.exposure.rules[{index}]";
            if (!exposure.PublicIps.Contains(rule.PublicIp))
            {
                yield return Finding.Error(
                    "V48",
                    $"{path}.publicIp",
                    $"{rule.PublicIp} is no public address of this cluster.",
                    "Add it to publicIps, or write one of those.");
            }
            else if (exposure.PublicIps.Take(kept).Contains(rule.PublicIp))
            {
                yield return Finding.Error("V48", $"{path}.publicIp", $"{rule.PublicIp} is kept for the API, the consoles and the ingress.",
                    "Order a further public address and write it here.");
            }
            else if (exposure.Rules.Take(index).Any(other => (other.PublicIp, other.Protocol, other.Port) == (rule.PublicIp, rule.Protocol, rule.Port)))
            {
                yield return Finding.Error("V48", $"{path}.port", $"Port {rule.Port} of {rule.PublicIp} is already forwarded.",
                    "Remove one of the two rules, or choose another port.");
            }
            if (!targets.Contains(rule.Target))
                yield return Finding.Error("V48", $"{path}.target", $"{rule.Target} cannot be the target of a forwarding.", $"Write an address of {targets}.");
        }
    }

    // A Core cluster has no ingress of the platform's: its second address and the ingress addresses are the client's to use.
    private static int Kept(ClusterDefinition definition) => definition.Offering == Offering.Full ? 2 : 1;

    private static Ipv4Span Targets(ClusterDefinition definition, AddressPlan plan) =>
        definition.Offering == Offering.Full ? plan.ExternalPool with { First = plan.IngressExternalSecured + 1 } : plan.ExternalPool;
}
