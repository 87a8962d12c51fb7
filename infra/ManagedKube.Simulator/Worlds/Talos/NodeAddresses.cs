using System.Net;
using System.Net.Sockets;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>The addresses that machines answer on.</summary>
internal static class NodeAddresses
{
    /// <summary>The addresses of a node: those of its configuration, and without such those of its network-config.</summary>
    public static IReadOnlyList<IPAddress> Of(World world, TalosNode node) =>
        node.Machine is { Addresses: { IsEmpty: false } own } ? own : OfMachine(world, node.MachineId);

    /// <summary>The first IPv4 address of a node; null when it has none.</summary>
    public static IPAddress? First(World world, TalosNode node) =>
        Of(world, node).FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork);

    /// <summary>Another machine that runs and has one of the addresses of a node; null when there is none.</summary>
    public static (IPAddress Address, string Machine)? Clash(World world, TalosNode node)
    {
        var own = Of(world, node).ToHashSet();
        foreach (var machine in world.VirtualMachines.Values.Where(machine => machine.IsRunning && machine.Id != node.MachineId))
        {
            var other = world.TalosNodes.GetValueOrDefault(machine.Id);
            if (other is { Phase: NodePhase.Off or NodePhase.Stuck or NodePhase.GoingUp })
                continue;
            var theirs = other is null ? OfMachine(world, machine.Id) : Of(world, other);
            if (theirs.FirstOrDefault(own.Contains) is { } shared)
                return (shared, machine.Name);
        }

        return null;
    }

    private static IReadOnlyList<IPAddress> OfMachine(World world, Guid machineId) =>
        [.. world.AdaptersOf(machineId).SelectMany(adapter => GuestNetwork.Addresses(world, adapter)).Select(IPAddress.Parse)];
}
