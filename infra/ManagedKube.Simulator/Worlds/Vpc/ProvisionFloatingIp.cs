using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Takes a public address out of the pool.</summary>
internal sealed record ProvisionFloatingIp : Order
{
    public override Operation Operation => Operation.ProvisionFloatingIp;

    public override string Description => "Provision a floating IP";

    public override ConcernedItem? Target => null;

    public override ActivityType ActivityType => ActivityType.VpcActivity;

    public override Effect Execute(World world, Execution execution)
    {
        var taken = world.FloatingIps.Values.Select(floating => floating.IpAddress).ToHashSet();
        if (AddressRange.FirstFree(world.Inventory.FloatingIps, taken) is not { } address)
            return Effect.Fail("No floating IP is left");

        var made = new FloatingIp { Id = execution.NewId("floating-ip"), IpAddress = address };
        return Effect.Making(ConcernedItem.FloatingIp(made.Id), new Change.StoreFloatingIp(made));
    }
}
