using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>V31: the storage repositories have room for all new data disks of a zone together.</summary>
internal sealed class V31StorageSpace : IInventoryRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V31",
        Demand = "The storage repositories of a zone have room for all data disks of the machines that are still to be made.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        foreach (var (zone, pool) in placed.Pools)
        {
            var needed = placed.NewMachines(zone)
                .SelectMany(machine => machine.LocalDisk is { } local ? machine.CephDisks.Add(local) : machine.CephDisks)
                .GroupBy(disk => disk.StorageRepository, disk => disk.SizeGb);
            foreach (var repository in needed)
            {
                var gb = repository.Sum();
                if (pool.Repositories.FirstOrDefault(known => known.Name == repository.Key) is { } known && known.FreeGb < gb)
                {
                    yield return Finding.Error("V31", "cluster.ceph.storageRepository",
                        $"The new disks of {zone} need {gb} GB on {known.Name}, which has {known.FreeGb} GB free.",
                        "Order more block storage there, or order smaller disks.");
                }
            }
        }
    }
}
