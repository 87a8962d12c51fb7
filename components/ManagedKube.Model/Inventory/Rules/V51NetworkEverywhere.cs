using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>V51: the VLAN reaches every pool that machines run in.</summary>
internal sealed class V51NetworkEverywhere : IInventoryRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V51",
        Demand = "The VLAN is propagated to the pool of every zone.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        var missing = placed.Pools
            .Where(zone => !zone.Value.Networks.Contains(placed.Definition.Network.Name.For(zone.Key)))
            .Select(zone => $"{placed.Definition.Network.Name.For(zone.Key)} is not in {zone.Value.Name} ({zone.Key})")
            .ToList();
        if (missing.Count > 0)
        {
            yield return Finding.Error("V51", "cluster.network.name", $"The VLAN does not reach every pool: {string.Join("; ", missing)}.",
                "Have it propagated there, at most 20 networks a change, or correct its name.");
        }
    }
}
