using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Takes a public address away from a static IP.</summary>
internal sealed record UnbindFloatingIp(Guid FloatingIpId, Guid StaticIpId) : Order
{
    public override Operation Operation => Operation.WriteFloatingIp;

    public override string Description => $"Unbind floating IP {FloatingIpId} from static IP {StaticIpId}";

    public override ConcernedItem? Target => ConcernedItem.FloatingIp(FloatingIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution) => world.FloatingIps.GetValueOrDefault(FloatingIpId) switch
    {
        null => Effect.Fail(VpcReasons.FloatingIpNotFound(FloatingIpId)),
        { StaticIpId: { } bound } floating when bound == StaticIpId => Effect.Of(new Change.StoreFloatingIp(floating with { StaticIpId = null })),
        _ => Effect.Fail($"Floating IP {FloatingIpId} is not bound to static IP {StaticIpId}"),
    };
}
