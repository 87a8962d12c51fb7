using System.Text.Json.Serialization;
using ManagedKube.Simulator.Http.Vpc;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record NetworkView
{
    /// <summary>The only transmission unit there is, in bytes.</summary>
    public const int Mtu = 1500;

    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required ReferenceView Pool { get; init; }

    public required int MaximumTransmissionUnit { get; init; }

    public required IReadOnlyList<Guid> NetworkAdapters { get; init; }

    public required bool NetworkBlockDevice { get; init; }

    public required bool InsecureNetworkBlockDevice { get; init; }

    /// <summary>Absent on a plain network.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VpcPlaceView? Vpc { get; init; }

    public static NetworkView Of(World world, Network network) => new()
    {
        Id = network.Id,
        InternalId = SeededId.InternalOf(network.Id),
        Name = network.Name,
        MachineManager = network.Pool.MachineManager.ToReference(),
        Pool = network.Pool.ToReference(),
        MaximumTransmissionUnit = Mtu,
        NetworkAdapters =
        [
            .. world.NetworkAdapters.Values.Where(adapter => adapter.NetworkId == network.Id).Select(adapter => adapter.Id).Order(),
        ],
        NetworkBlockDevice = false,
        InsecureNetworkBlockDevice = false,
        Vpc = network.PrivateNetwork is { } vpc ? VpcPlaceView.Of(vpc) : null,
    };
}
