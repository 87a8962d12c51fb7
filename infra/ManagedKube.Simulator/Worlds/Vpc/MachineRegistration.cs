using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Registers all adapters of a new virtual machine.</summary>
internal static class MachineRegistration
{
    /// <summary>Registers them in device order.</summary>
    /// <param name="world">A world that holds the machine.</param>
    /// <param name="virtualMachineId">The machine.</param>
    /// <param name="ipAddresses">The address asked for each adapter; those that are missing or null are chosen.</param>
    /// <param name="execution">The order that made the machine.</param>
    /// <param name="changes">What that changes.</param>
    /// <returns>Why it cannot be, or null.</returns>
    public static string? Register(
        World world, Guid virtualMachineId, IReadOnlyList<string?> ipAddresses, Execution execution, out ImmutableArray<Change> changes)
    {
        changes = [];
        var adapters = world.AdaptersOf(virtualMachineId).Where(adapter => world.Inventory.Networks[adapter.NetworkId].PrivateNetwork is not null).ToList();
        foreach (var adapter in adapters)
        {
            var address = ipAddresses.ElementAtOrDefault(adapter.Device);
            var neighbours = adapters.Count(other => other.NetworkId == adapter.NetworkId);
            if (address is not null && neighbours > 1)
            {
                return $"An explicit ipAddress ({address}) was requested for network {adapter.NetworkId}, but {neighbours} network adapters "
                    + "are attached to it — one IP cannot be assigned to several adapters.";
            }

            var id = execution.NewId("static-ip", adapter.Device);
            if (AdapterRegistration.Register(world.Apply(changes), adapter, address, id, out var registered) is { } refusal)
                return refusal;
            changes = changes.AddRange(registered);
        }

        return null;
    }
}
