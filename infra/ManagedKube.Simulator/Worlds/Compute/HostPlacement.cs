using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Finds the host that a virtual machine goes to.</summary>
internal static class HostPlacement
{
    /// <param name="world">The world as it is.</param>
    /// <param name="machine">The machine to place.</param>
    /// <param name="wanted">The host that was asked for, or null for any of the machine's pool.</param>
    /// <param name="host">The host, when there is no reason against it.</param>
    /// <returns>Why there is no host, or null.</returns>
    public static string? Choose(World world, VirtualMachine machine, Guid? wanted, out Host? host)
    {
        var pool = world.Inventory.Pools[machine.PoolId];
        host = null;
        if (wanted is { } id && !pool.HostIds.Contains(id))
            return Reasons.HostNotFound(id);
        if (wanted is { } chosen && world.Inventory.Hosts[chosen].MaintenanceMode)
            return $"HOST_DISABLED({chosen})";

        var local = LocalRepositories(world, machine);
        var candidates = pool.HostIds
            .Where(candidate => wanted is null || wanted == candidate)
            .Where(candidate => !world.Inventory.Hosts[candidate].MaintenanceMode)
            .Where(candidate => local.All(repository => repository.Host!.Id == candidate))
            .Select(candidate => world.Inventory.Hosts[candidate])
            .ToList();
        if (candidates.Count == 0)
            return $"VM_REQUIRES_SR({machine.Id}, {string.Join(", ", local.Select(repository => repository.Id))})";

        var best = candidates.MaxBy(candidate => Capacity.FreeMemory(world, candidate))!;
        var free = Capacity.FreeMemory(world, best);
        if (free < machine.Memory)
            return $"HOST_NOT_ENOUGH_FREE_MEMORY({machine.Memory}, {free})";

        host = best;
        return null;
    }

    private static List<StorageRepository> LocalRepositories(World world, VirtualMachine machine) =>
    [
        .. world.DisksOf(machine.Id)
            .Select(disk => world.Inventory.StorageRepositories[disk.StorageRepositoryId])
            .Where(repository => repository.Host is not null)
            .Distinct(),
    ];
}
