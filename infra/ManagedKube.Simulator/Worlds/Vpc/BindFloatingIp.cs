using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Makes a static IP reachable at a public address. Each has at most one of the other.</summary>
internal sealed record BindFloatingIp(Guid FloatingIpId, Guid StaticIpId) : Order
{
    public override Operation Operation => Operation.WriteFloatingIp;

    public override string Description => $"Bind floating IP {FloatingIpId} to static IP {StaticIpId}";

    public override ConcernedItem? Target => ConcernedItem.FloatingIp(FloatingIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.FloatingIps.GetValueOrDefault(FloatingIpId) is not { } floating)
            return Effect.Fail(VpcReasons.FloatingIpNotFound(FloatingIpId));
        if (!world.StaticIps.ContainsKey(StaticIpId))
            return Effect.Fail(VpcReasons.StaticIpNotFound(StaticIpId));
        if (floating.StaticIpId is { } bound && bound != StaticIpId)
            return Effect.Fail($"Floating IP {FloatingIpId} is bound to static IP {bound}");
        return StaticIpRules.BoundTo(world, StaticIpId) is { } other && other.Id != FloatingIpId
            ? Effect.Fail($"Static IP {StaticIpId} is bound to the floating IP {other.IpAddress}")
            : Effect.Of(new Change.StoreFloatingIp(floating with { StaticIpId = StaticIpId }));
    }
}
