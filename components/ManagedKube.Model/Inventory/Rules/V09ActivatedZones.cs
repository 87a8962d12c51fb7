using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>V9: each zone has a pool that the credentials can read, and it is clear which one.</summary>
internal sealed class V09ActivatedZones : IInventoryRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V9",
        Demand = "Each zone is activated in the tenant and has a pool that the credentials can read; where it has several, the definition says which.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        var zones = placed.Definition.Zones;
        for (var i = 0; i < zones.Length; i++)
        {
            if (!placed.Facts.Zones.TryGetValue(zones[i], out var zone))
            {
                yield return Finding.Error("V9", $"cluster.zones[{i}]", $"{zones[i]} is not activated in this tenant, or the credentials cannot read it.",
                    $"Have it activated, correct the credentials' role, or choose one of {string.Join(", ", placed.Facts.Zones.Keys)}.");
            }
            else if (!placed.Pools.ContainsKey(zones[i]))
                yield return NoPool(placed.Definition, zones[i], i, zone);
        }
    }

    private static Finding NoPool(ClusterDefinition definition, Zone zone, int index, ZoneInventory inventory)
    {
        var names = string.Join(", ", inventory.Pools.Select(pool => pool.Name));
        if (definition.Pool is { } wanted)
        {
            return Finding.Error(
                "V9",
                "cluster.pool",
                $"{zone} has no pool called {wanted.For(zone)}.",
                names.Length == 0 ? "Have a pool activated there." : $"Write one of {names}.");
        }
        return inventory.Pools.IsEmpty
            ? Finding.Error(
                "V9",
                $"cluster.zones[{index}]",
                $"{zone} has no pool that the credentials can read.",
                "Have a pool activated there, or correct the credentials' role.")
            : Finding.Error("V9", "cluster.pool", $"{zone} has several pools, and nothing says which one the machines run in: {names}.", "Name one as pool.");
    }
}
