using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>V20: every machine fits the smallest host of the pool that it runs in.</summary>
internal sealed class V20SmallestHost : IInventoryRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V20",
        Demand = "Every machine fits the smallest host of the pool that it runs in, which needs a twentieth of its memory for itself.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        var hosts = placed.Pools.Values.SelectMany(pool => pool.Hosts).ToList();
        if (hosts.Count == 0)
            return [];
        var smallest = new BladeClass("", hosts.Min(host => host.MemoryGb), hosts.Min(host => host.Threads));
        return HostFit.Check(placed.Definition, smallest, "the smallest host");
    }
}
