using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>
/// Gives each network adapter on a network of a VPC its static IP of source <c>xoa</c>, which goes with the adapter. An address that
/// belongs to another MAC address already is not registered, and nobody is told, as on the platform.
/// </summary>
internal static class AdapterRegistration
{
    /// <summary>Registers an adapter as it is to be.</summary>
    /// <param name="world">The world; it need not hold the adapter yet.</param>
    /// <param name="adapter">The adapter.</param>
    /// <param name="ipAddress">The address asked for; null keeps the one it has on that network, or takes a free one.</param>
    /// <param name="newId">The id of a static IP that has to be made.</param>
    /// <param name="changes">What that changes.</param>
    /// <returns>Why it cannot be, or null.</returns>
    public static string? Register(World world, NetworkAdapter adapter, string? ipAddress, Guid newId, out ImmutableArray<Change> changes)
    {
        changes = [];
        var current = StaticIpRules.OfAdapter(world, adapter.Id);
        if (world.Inventory.Networks[adapter.NetworkId].PrivateNetwork is not { } network)
        {
            changes = Release(world, current);
            return null;
        }

        if (StaticIpRules.OfMac(world, adapter.MacAddress) is { } owner && owner.Id != current?.Id)
            return VpcReasons.InCompute(VpcReasons.MacInUse(world, owner));
        if (ipAddress is not null && !AddressRange.HasHost(network.Range, ipAddress))
            return VpcReasons.InCompute(VpcReasons.AddressOutside(ipAddress, network.Name));

        var stays = current?.PrivateNetworkId == network.Id;
        if (ipAddress is not null && StaticIpRules.At(world, network, ipAddress) is { } taken && taken.Id != current?.Id)
        {
            changes = stays ? [new Change.StoreStaticIp(current! with { MacAddress = adapter.MacAddress })] : Release(world, current);
            return null;
        }

        if (stays)
        {
            changes = [new Change.StoreStaticIp(current! with { MacAddress = adapter.MacAddress, IpAddress = ipAddress ?? current.IpAddress })];
            return null;
        }

        if ((ipAddress ?? StaticIpRules.FirstFree(world, network)) is not { } chosen)
            return VpcReasons.InCompute(VpcReasons.NetworkFull(network.Name));
        changes =
        [
            .. Release(world, current),
            new Change.StoreStaticIp(new StaticIp
            {
                Id = newId,
                PrivateNetworkId = network.Id,
                IpAddress = chosen,
                MacAddress = adapter.MacAddress,
                Source = StaticIpSource.Xoa,
                NetworkAdapterId = adapter.Id,
            }),
        ];
        return null;
    }

    /// <summary>What removes the static IP of an adapter that goes.</summary>
    public static ImmutableArray<Change> Release(World world, NetworkAdapter adapter) => Release(world, StaticIpRules.OfAdapter(world, adapter.Id));

    private static ImmutableArray<Change> Release(World world, StaticIp? current) => current is null ? [] : StaticIpRules.Remove(world, current);
}
