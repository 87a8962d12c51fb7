using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Changes the description of a floating IP.</summary>
internal sealed record DescribeFloatingIp(Guid FloatingIpId, string Text) : Order
{
    public override Operation Operation => Operation.WriteFloatingIp;

    public override string Description => $"Update floating IP {FloatingIpId}";

    public override ConcernedItem? Target => ConcernedItem.FloatingIp(FloatingIpId);

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution) =>
        world.FloatingIps.GetValueOrDefault(FloatingIpId) is { } floating
            ? Effect.Of(new Change.StoreFloatingIp(floating with { Description = Text }))
            : Effect.Fail(VpcReasons.FloatingIpNotFound(FloatingIpId));
}
