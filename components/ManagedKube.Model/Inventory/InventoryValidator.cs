using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Inventory.Rules;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory;

/// <summary>Checks a plan against what the IaaS has, before anything is made.</summary>
public static class InventoryValidator
{
    private static readonly ImmutableArray<IInventoryRule> Own =
    [
        new V09ActivatedZones(),
        new V20SmallestHost(),
        new V31StorageSpace(),
        new V51NetworkEverywhere(),
        new V62CephRepository(),
        new NamedObjects(),
    ];

    /// <summary>What the rules of the inventory demand.</summary>
    internal static ImmutableArray<RuleDescription> Rules { get; } = [.. Own.Select(rule => rule.Description)];

    /// <summary>All findings at once, errors first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What the IaaS has.</param>
    public static ImmutableArray<Finding> Validate(ClusterPlan plan, InventoryFacts facts)
    {
        var placed = new PlacedPlan(plan, facts);
        var capacity = RuleSet.Capacity.SelectMany(rule => rule.Check(new RuleContext { Definition = plan.Definition, Hosts = Capacities(placed) }));
        return [.. Own.SelectMany(rule => rule.Check(placed)).Concat(capacity).OrderBy(finding => finding.Level)];
    }

    private static ImmutableDictionary<Zone, HostCapacity> Capacities(PlacedPlan placed) => placed.Pools
        .Where(zone => !zone.Value.Hosts.IsEmpty)
        .ToImmutableDictionary(zone => zone.Key, zone => HostCapacity.Of(placed.Definition, zone.Value));
}
