using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>A virtual machine with all that belongs to it.</summary>
internal sealed record MachineOverview
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Zone { get; init; }

    public required PowerState PowerState { get; init; }

    /// <summary>Whether the guest's agent answers.</summary>
    public required bool GuestIsUp { get; init; }

    /// <summary>Where it runs or last ran; empty before the first start.</summary>
    public required string Host { get; init; }

    public required int Cpu { get; init; }

    public required long Memory { get; init; }

    public required IReadOnlyList<DiskOverview> Disks { get; init; }

    public required IReadOnlyList<AdapterOverview> Adapters { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required IReadOnlyList<string> BackupPolicies { get; init; }

    /// <summary>The Talos system on it; null without one, and before its first boot.</summary>
    public NodeOverview? Node { get; init; }

    public static MachineOverview Of(Moment moment, VirtualMachine machine)
    {
        var (world, inventory) = (moment.World, moment.World.Inventory);
        var isUp = machine.IsGuestUp(moment.Now);
        return new MachineOverview
        {
            Id = machine.Id,
            Name = machine.Name,
            Zone = inventory.Pools[machine.PoolId].MachineManager.Name,
            PowerState = machine.PowerState,
            GuestIsUp = isUp,
            Host = machine.HostId is { } host ? inventory.Hosts[host].Name : "",
            Cpu = machine.Cpu,
            Memory = machine.Memory,
            Disks = [.. world.DisksOf(machine.Id).Select(disk => DiskOverview.Of(world, disk, machine.Id))],
            Adapters = [.. world.AdaptersOf(machine.Id).Select(adapter => AdapterOverview.Of(world, machine, adapter, isUp))],
            Tags = world.Tags.Values.Where(tag => tag.Id.ResourceId == machine.Id).OrderBy(tag => tag.Id.Key, StringComparer.Ordinal)
                .ToDictionary(tag => tag.Id.Key, tag => tag.Value),
            Node = world.TalosNodes.GetValueOrDefault(machine.Id) is { } node ? NodeOverview.Of(moment, node) : null,
            BackupPolicies = [.. machine.BackupPolicyIds.Select(id => inventory.BackupPolicies[id].Name)],
        };
    }
}

internal sealed record AdapterOverview(string Name, string MacAddress, string Network, bool Attached, IReadOnlyList<string> Addresses)
{
    public static AdapterOverview Of(World world, VirtualMachine machine, NetworkAdapter adapter, bool guestIsUp) => new(
        adapter.Name,
        adapter.MacAddress,
        world.Inventory.Networks[adapter.NetworkId].Name,
        adapter.Attached,
        adapter.Attached && guestIsUp ? GuestNetwork.Addresses(machine.CloudInit, adapter) : []);
}
