using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Http.Vpc;

/// <summary>All keys are always there: a client takes an absent one for "not known", not for "unbound".</summary>
internal sealed record FloatingIpView
{
    public required Guid Id { get; init; }

    public required string IpAddress { get; init; }

    public required string Description { get; init; }

    public required BoundStaticIpView? StaticIp { get; init; }

    public required ReferenceView? Vpc { get; init; }

    public required ReferenceView? PrivateNetwork { get; init; }

    public static FloatingIpView Of(World world, FloatingIp floating)
    {
        var address = floating.StaticIpId is { } id ? world.StaticIps[id] : null;
        var network = address is null ? null : world.Inventory.PrivateNetworks[address.PrivateNetworkId];
        return new FloatingIpView
        {
            Id = floating.Id,
            IpAddress = floating.IpAddress,
            Description = floating.Description,
            StaticIp = address is null ? null : new BoundStaticIpView(address.Id, address.IpAddress),
            Vpc = network?.Vpc.ToReference(),
            PrivateNetwork = network?.ToReference(),
        };
    }
}

internal sealed record BoundStaticIpView(Guid Id, string Address);
