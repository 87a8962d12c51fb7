using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V45: a public address belongs to one cluster.</summary>
internal sealed class V45PublicIpsInFleet : FleetRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V45",
        Demand = "A public address belongs to one cluster.",
        Basis = RuleBasis.Fleet,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, string stack, Fleet fleet) =>
        from entry in definition.Exposure.PublicIps.Index()
        from other in fleet.OthersWithPublicIp(stack, entry.Item).Take(1)
        select Finding.Error("V45", $"cluster.exposure.publicIps[{entry.Index}]", $"{entry.Item} is already an address of {other.Stack}.",
            "Write an address that was ordered for this cluster.");
}
