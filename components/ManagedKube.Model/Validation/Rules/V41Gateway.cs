using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V41: the gateway lies in the /22 and on no address that the plan assigns.</summary>
internal sealed class V41Gateway : DefinitionRule
{
    private const string Path = "cluster.network.gateway";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V41",
        Demand = "The gateway lies in the /22 and on no address that the plan assigns.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Network.Gateway is not { } gateway || !AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        if (!plan.Range.Contains(gateway))
        {
            yield return Finding.Error("V41", Path,
                $"The gateway {gateway} lies outside {plan.Range}.",
                $"Remove the line to use {plan.Gateway}, or write an address of the range.");
        }
        else if (plan.UseOf(gateway) is { Kind: not (AddressUseKind.Gateway or AddressUseKind.NetworkEquipment) } use)
        {
            yield return Finding.Error("V41", Path,
                $"The gateway {gateway} collides with the address plan ({use.Label}, {use.Span}).",
                $"Remove the line to use {plan.Gateway}.");
        }
    }
}
