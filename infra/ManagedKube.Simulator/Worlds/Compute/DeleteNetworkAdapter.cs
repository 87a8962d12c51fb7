using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Removes a network adapter, with the static IP that the platform gave it.</summary>
internal sealed record DeleteNetworkAdapter(Guid NetworkAdapterId) : Order
{
    public override Operation Operation => Operation.DeleteNetworkAdapter;

    public override string Description => $"Delete network adapter {NetworkAdapterId}";

    public override ConcernedItem? Target => ConcernedItem.NetworkAdapter(NetworkAdapterId);

    public override Effect Execute(World world, Execution execution) =>
        world.NetworkAdapters.GetValueOrDefault(NetworkAdapterId) is { } adapter
            ? Effect.Of([.. AdapterRegistration.Release(world, adapter), new Change.RemoveNetworkAdapter(NetworkAdapterId)])
            : Effect.Fail(Reasons.AdapterNotFound(NetworkAdapterId));
}
