using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Http.Vpc;

internal sealed record StaticIpView
{
    public required Guid Id { get; init; }

    public required string IpAddress { get; init; }

    public required string MacAddress { get; init; }

    public required ReferenceView? VirtualMachine { get; init; }

    public required ReferenceView? NetworkAdapter { get; init; }

    public required StaticIpSource Source { get; init; }

    public required string? ResourceDescription { get; init; }

    public required BoundFloatingIpView? FloatingIp { get; init; }

    public required ReferenceView Vpc { get; init; }

    public required ReferenceView PrivateNetwork { get; init; }

    public static StaticIpView Of(World world, StaticIp address)
    {
        var network = world.Inventory.PrivateNetworks[address.PrivateNetworkId];
        var adapter = address.NetworkAdapterId is { } adapterId ? world.NetworkAdapters[adapterId] : null;
        var machine = adapter is null ? null : world.VirtualMachines[adapter.VirtualMachineId];
        return new StaticIpView
        {
            Id = address.Id,
            IpAddress = address.IpAddress,
            MacAddress = address.MacAddress,
            VirtualMachine = machine is null ? null : new ReferenceView(machine.Id, machine.Name),
            NetworkAdapter = adapter is null ? null : new ReferenceView(adapter.Id, adapter.Name),
            Source = address.Source,
            ResourceDescription = address.ResourceDescription,
            FloatingIp = StaticIpRules.BoundTo(world, address.Id) is { } floating ? new BoundFloatingIpView(floating.Id, floating.IpAddress) : null,
            Vpc = network.Vpc.ToReference(),
            PrivateNetwork = network.ToReference(),
        };
    }
}

internal sealed record BoundFloatingIpView(Guid Id, string IpAddress);
