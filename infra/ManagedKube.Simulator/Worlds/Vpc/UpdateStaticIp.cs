using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Changes a custom static IP; null leaves a property as it is.</summary>
internal sealed record UpdateStaticIp : Order
{
    public required Guid StaticIpId { get; init; }

    public string? MacAddress { get; init; }

    public string? ResourceDescription { get; init; }

    public override Operation Operation => Operation.WriteStaticIp;

    public override string Description => $"Update static IP {StaticIpId}";

    public override ConcernedItem? Target => ConcernedItem.StaticIp(StaticIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.StaticIps.GetValueOrDefault(StaticIpId) is not { } address)
            return Effect.Fail(VpcReasons.StaticIpNotFound(StaticIpId));
        if (address.Source != StaticIpSource.Custom)
            return Effect.Fail(VpcReasons.NotCustom(address));
        if (MacAddress is not null && StaticIpRules.OfMac(world, MacAddress) is { } owner && owner.Id != StaticIpId)
            return Effect.Fail(VpcReasons.MacInUse(world, owner));

        return Effect.Of(new Change.StoreStaticIp(address with
        {
            MacAddress = MacAddress ?? address.MacAddress,
            ResourceDescription = ResourceDescription ?? address.ResourceDescription,
        }));
    }
}
