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

        var candidates = wanted is { } only ? [only] : pool.HostIds;
        var best = candidates.Select(candidate => world.Inventory.Hosts[candidate])
            .MaxBy(candidate => Capacity.FreeMemory(world, candidate))!;
        var free = Capacity.FreeMemory(world, best);
        if (free < machine.Memory)
            return $"HOST_NOT_ENOUGH_FREE_MEMORY({machine.Memory}, {free})";

        host = best;
        return null;
    }
}
