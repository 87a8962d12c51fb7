using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>What holds for static IPs, whoever makes them.</summary>
internal static class StaticIpRules
{
    public static StaticIp? OfMac(World world, string mac) => world.StaticIps.Values.FirstOrDefault(address => address.MacAddress == mac);

    public static StaticIp? OfAdapter(World world, Guid adapterId) =>
        world.StaticIps.Values.FirstOrDefault(address => address.NetworkAdapterId == adapterId);

    public static FloatingIp? BoundTo(World world, Guid staticIpId) =>
        world.FloatingIps.Values.FirstOrDefault(floating => floating.StaticIpId == staticIpId);

    public static IEnumerable<StaticIp> On(World world, PrivateNetwork network) =>
        world.StaticIps.Values.Where(address => address.PrivateNetworkId == network.Id);

    public static StaticIp? At(World world, PrivateNetwork network, string ipAddress) =>
        On(world, network).FirstOrDefault(address => address.IpAddress == ipAddress);

    public static string? FirstFree(World world, PrivateNetwork network) =>
        AddressRange.FirstFree(network.Range, On(world, network).Select(address => address.IpAddress).ToHashSet());

    /// <summary>What removes a static IP; a floating IP that was bound to it is free again.</summary>
    public static ImmutableArray<Change> Remove(World world, StaticIp address) => BoundTo(world, address.Id) is { } floating
        ? [new Change.StoreFloatingIp(floating with { StaticIpId = null }), new Change.RemoveStaticIp(address.Id)]
        : [new Change.RemoveStaticIp(address.Id)];
}
