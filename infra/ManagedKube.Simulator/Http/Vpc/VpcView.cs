using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Vpc;

internal sealed record VpcView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string InternetIp { get; init; }

    public required int PrivateNetworkCount { get; init; }

    public required int StaticIpCount { get; init; }

    public required int FloatingIpCount { get; init; }

    public static VpcView Of(World world, VirtualPrivateCloud vpc)
    {
        var networks = world.Inventory.PrivateNetworks.Items.Where(network => network.Vpc.Id == vpc.Id).Select(network => network.Id).ToHashSet();
        var addresses = world.StaticIps.Values.Where(address => networks.Contains(address.PrivateNetworkId)).Select(address => address.Id).ToHashSet();
        return new VpcView
        {
            Id = vpc.Id,
            Name = vpc.Name,
            InternetIp = vpc.InternetIp,
            PrivateNetworkCount = networks.Count,
            StaticIpCount = addresses.Count,
            FloatingIpCount = world.FloatingIps.Values.Count(floating => floating.StaticIpId is { } bound && addresses.Contains(bound)),
        };
    }
}
