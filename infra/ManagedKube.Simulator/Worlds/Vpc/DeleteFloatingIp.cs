using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Gives a public address back that is bound to nothing.</summary>
internal sealed record DeleteFloatingIp(Guid FloatingIpId) : Order
{
    public override Operation Operation => Operation.WriteFloatingIp;

    public override string Description => $"Delete floating IP {FloatingIpId}";

    public override ConcernedItem? Target => ConcernedItem.FloatingIp(FloatingIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution) => world.FloatingIps.GetValueOrDefault(FloatingIpId) switch
    {
        null => Effect.Fail(VpcReasons.FloatingIpNotFound(FloatingIpId)),
        { StaticIpId: { } bound } => Effect.Fail($"Floating IP {FloatingIpId} is bound to static IP {bound}"),
        _ => Effect.Of(new Change.RemoveFloatingIp(FloatingIpId)),
    };
}
