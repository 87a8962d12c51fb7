using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Inventory;

/// <summary>A plan and the places of the IaaS that its machines go to.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Facts">What the IaaS has.</param>
internal sealed record PlacedPlan(ClusterPlan Plan, InventoryFacts Facts)
{
    /// <summary>What was ordered.</summary>
    public ClusterDefinition Definition => Plan.Definition;

    /// <summary>The pool of each zone that machines go to, where it is clear which one that is.</summary>
    public ImmutableSortedDictionary<Zone, PoolInventory> Pools { get; } = Plan.Definition.Zones
        .Select(zone => (zone, pool: PoolOf(zone, Plan.Definition, Facts)))
        .Where(pair => pair.pool is not null)
        .ToImmutableSortedDictionary(pair => pair.zone, pair => pair.pool!);

    /// <summary>The virtual machines of a zone that do not exist yet.</summary>
    public IEnumerable<MachinePlan> NewMachines(Zone zone) => Plan.Machines
        .Where(machine => machine.IsVirtualMachine && machine.Zone == zone && !Facts.Zones[zone].Machines.Contains(machine.Name));

    private static PoolInventory? PoolOf(Zone zone, ClusterDefinition definition, InventoryFacts facts)
    {
        if (!facts.Zones.TryGetValue(zone, out var inventory))
            return null;
        return definition.Pool is { } name
            ? inventory.Pools.FirstOrDefault(pool => pool.Name == name.For(zone))
            : inventory.Pools is [var only] ? only : null;
    }
}
