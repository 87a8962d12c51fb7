using System.Collections.Immutable;
using ManagedKube.Engine.State;
using ManagedKube.Simulator.Worlds;

namespace ManagedKube.FaultSuite.Checks;

/// <summary>The state forgets nothing that exists.</summary>
internal static class RetentionCheck
{
    /// <param name="before">The ids that the state knew before an operation.</param>
    /// <param name="after">The state after it.</param>
    /// <param name="world">The world after it.</param>
    public static IEnumerable<string> Violations(ImmutableHashSet<string> before, Snapshot after, World world) => before
        .Intersect(Existing.In(world))
        .Except(Existing.In(after))
        .Select(id => $"the state has forgotten {Describe(world, id)}, which exists");

    public static string Describe(World world, string id) => !Guid.TryParse(id, out var uuid) ? id : uuid switch
    {
        var machine when world.VirtualMachines.TryGetValue(machine, out var found) => $"the machine {found.Name}",
        var disk when world.VirtualDisks.TryGetValue(disk, out var found) => $"the disk {found.Name}",
        var adapter when world.NetworkAdapters.TryGetValue(adapter, out var found) =>
            $"the adapter {found.MacAddress} of {world.VirtualMachines[found.VirtualMachineId].Name}",
        _ => id,
    };
}
