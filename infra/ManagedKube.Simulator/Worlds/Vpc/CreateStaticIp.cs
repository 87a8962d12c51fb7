using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Ties an address of a private network to a MAC address.</summary>
internal sealed record CreateStaticIp : Order
{
    public required Guid PrivateNetworkId { get; init; }

    public required string MacAddress { get; init; }

    /// <summary>Null for a free one.</summary>
    public string? IpAddress { get; init; }

    public required string ResourceDescription { get; init; }

    public override Operation Operation => Operation.WriteStaticIp;

    public override string Description => $"Create a static IP for {MacAddress}";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution)
    {
        var network = world.Inventory.PrivateNetworks[PrivateNetworkId];
        if (IpAddress is not null && !AddressRange.HasHost(network.Range, IpAddress))
            return Effect.Fail(VpcReasons.AddressOutside(IpAddress, network.Name));
        if (IpAddress is not null && StaticIpRules.At(world, network, IpAddress) is not null)
            return Effect.Fail(VpcReasons.AddressInUse(IpAddress));
        if (StaticIpRules.OfMac(world, MacAddress) is { } owner)
            return Effect.Fail(VpcReasons.MacInUse(world, owner));
        if ((IpAddress ?? StaticIpRules.FirstFree(world, network)) is not { } chosen)
            return Effect.Fail(VpcReasons.NetworkFull(network.Name));

        var made = new StaticIp
        {
            Id = execution.NewId("static-ip"),
            PrivateNetworkId = PrivateNetworkId,
            IpAddress = chosen,
            MacAddress = MacAddress,
            Source = StaticIpSource.Custom,
            ResourceDescription = ResourceDescription,
        };
        return Effect.Making(ConcernedItem.StaticIp(made.Id), new Change.StoreStaticIp(made));
    }
}
