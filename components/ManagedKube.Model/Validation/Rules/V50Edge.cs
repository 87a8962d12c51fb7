using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V50: the edge forwards single ports and filters sources.</summary>
internal sealed class V50Edge : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V50",
        Demand = "The edge forwards single ports and filters sources.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Exposure.Edge == EdgeKind.VpcGateway)
        {
            yield return Finding.Error("V50", "cluster.exposure.edge", "A VPC gateway binds whole addresses and filters no sources, but the plan forwards single ports to allowed sources.",
                "Remove the line, and have a pair of firewalls at the edge.");
        }
    }
}
