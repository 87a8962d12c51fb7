using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V43: the MetalLB pools lie where the plan puts them; further ones only where it leaves room.</summary>
internal sealed class V43LoadBalancerPools : DefinitionRule
{
    private const string Path = "cluster.network.loadBalancerPools";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V43",
        Demand = "The MetalLB pools lie where the plan puts them; further ones only where it leaves room.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Network.LoadBalancerPools is not { } pools || !AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        if (pools.Internal is { } inner && inner != plan.InternalPool)
            yield return Fixed("internal", inner, plan.InternalPool);
        if (pools.External is { } outer && outer != plan.ExternalPool)
            yield return Fixed("external", outer, plan.ExternalPool);
        for (var i = 0; i < pools.Extra.Length; i++)
        {
            if (!plan.ExtraPoolSpans.Any(span => span.Contains(pools.Extra[i])))
            {
                yield return Finding.Error("V43", $"{Path}.extra[{i}]",
                    $"The pool {pools.Extra[i]} lies outside the room for further pools.",
                    $"Choose addresses inside {string.Join(" or ", plan.ExtraPoolSpans)}.");
            }
        }
    }

    private static Finding Fixed(string key, Ipv4Span stated, Ipv4Span planned) =>
        Finding.Error("V43", $"{Path}.{key}",
            $"The {key} pool is fixed by the address plan and cannot be {stated}.",
            $"Remove the line, or write {planned}.");
}
