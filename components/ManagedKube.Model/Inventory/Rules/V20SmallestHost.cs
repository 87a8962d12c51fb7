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
            yield break;
        var smallest = new BladeClass("", hosts.Min(host => host.MemoryGb), hosts.Min(host => host.Threads));
        foreach (var group in MachineGroup.Of(placed.Definition))
        {
            if (group.Size.VCpu > smallest.Threads)
            {
                yield return Finding.Error("V20", $"{group.Path}.vcpu", $"{group.Size.VCpu} vCPU do not fit the smallest host, which has {smallest.Threads} threads.",
                    $"Write {smallest.Threads} or less, or rent larger hosts.");
            }
            if (group.Size.MemoryGb > smallest.UsableMemoryGb)
            {
                yield return Finding.Error("V20", $"{group.Path}.memoryGb",
                    $"{group.Size.MemoryGb} GB do not fit the smallest host, which has {smallest.MemoryGb} GB and needs a twentieth for itself.",
                    $"Write {smallest.UsableMemoryGb} or less, or rent larger hosts.");
            }
        }
    }
}
