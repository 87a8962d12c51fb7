using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>
/// V62: the Ceph disks lie on flash storage of their zone. The platform tells the class of a repository by its name only, and only
/// by convention (API reference 3.3), so that another name is a warning.
/// </summary>
internal sealed class V62CephRepository : IInventoryRule
{
    private const string Path = "cluster.ceph.storageRepository";
    private const string FlashMark = "-flh";

    public RuleDescription Description { get; } = new()
    {
        Id = "V62",
        Demand = "The Ceph disks lie on a usable repository of their zone, of class FLASH – Enterprise as far as its name tells.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        foreach (var (zone, pool) in placed.Pools)
        {
            var names = placed.Plan.Machines
                .Where(machine => machine.Zone == zone)
                .SelectMany(machine => machine.CephDisks)
                .Select(disk => disk.StorageRepository)
                .Distinct();
            foreach (var name in names)
            {
                var known = pool.Repositories.FirstOrDefault(repository => repository.Name == name);
                if (known is null)
                {
                    yield return Finding.Error("V62", Path, $"{pool.Name} ({zone}) has no storage repository called {name}.",
                        pool.Repositories.IsEmpty ? "Order block storage there." : $"Write one of {string.Join(", ", pool.Repositories.Select(repository => repository.Name))}.");
                }
                else if (!known.IsUsable)
                {
                    yield return Finding.Error(
                        "V62",
                        Path,
                        $"{name} ({zone}) is in maintenance or cannot be reached by its hosts.",
                        "Wait, or choose another repository.");
                }
                else if (!name.Contains(FlashMark, StringComparison.OrdinalIgnoreCase))
                {
                    yield return Finding.Warning(
                        "V62",
                        Path,
                        $"The name {name} does not tell that it is flash storage.",
                        "Make sure that its class is FLASH – Enterprise (7500 IOPS a TB).");
                }
            }
        }
    }
}
