using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Removes a custom static IP that no floating IP is bound to.</summary>
internal sealed record DeleteStaticIp(Guid StaticIpId) : Order
{
    public override Operation Operation => Operation.WriteStaticIp;

    public override string Description => $"Delete static IP {StaticIpId}";

    public override ConcernedItem? Target => ConcernedItem.StaticIp(StaticIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.StaticIps.GetValueOrDefault(StaticIpId) is not { } address)
            return Effect.Fail(VpcReasons.StaticIpNotFound(StaticIpId));
        if (address.Source != StaticIpSource.Custom)
            return Effect.Fail(VpcReasons.NotCustom(address));
        return StaticIpRules.BoundTo(world, StaticIpId) is { } floating
            ? Effect.Fail($"Static IP {StaticIpId} is bound to the floating IP {floating.IpAddress}")
            : Effect.Of(StaticIpRules.Remove(world, address));
    }
}
