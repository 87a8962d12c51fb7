using System.Text.Json.Serialization;
using ManagedKube.Simulator.Http.Vpc;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record NetworkAdapterView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required Guid VirtualMachineId { get; init; }

    public required string MacAddress { get; init; }

    public required int Mtu { get; init; }

    public required bool Attached { get; init; }

    public required bool TxChecksumming { get; init; }

    public required ReferenceView Network { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required string Ipv4Address { get; init; }

    public required string Ipv6Address { get; init; }

    /// <summary>Absent on a plain network.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VpcPlaceView? Vpc { get; init; }

    public static NetworkAdapterView Of(Moment moment, NetworkAdapter adapter)
    {
        var network = moment.World.Inventory.Networks[adapter.NetworkId];
        var machine = moment.World.VirtualMachines[adapter.VirtualMachineId];
        var shows = adapter.Attached && machine.IsGuestUp(moment.Now);
        var address = shows ? GuestNetwork.Addresses(moment.World, adapter).FirstOrDefault() : null;
        return new NetworkAdapterView
        {
            Id = adapter.Id,
            InternalId = SeededId.InternalOf(adapter.Id),
            Name = adapter.Name,
            VirtualMachineId = adapter.VirtualMachineId,
            MacAddress = adapter.MacAddress,
            Mtu = NetworkView.Mtu,
            Attached = adapter.Attached,
            TxChecksumming = adapter.TxChecksumming,
            Network = network.ToReference(),
            MachineManager = network.Pool.MachineManager.ToReference(),
            Ipv4Address = address ?? "",
            Ipv6Address = "",
            Vpc = network.PrivateNetwork is { } vpc ? VpcPlaceView.Of(vpc) with { StaticIpAddress = address } : null,
        };
    }
}
