using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Removes a network adapter.</summary>
internal sealed record DeleteNetworkAdapter(Guid NetworkAdapterId) : Order
{
    public override Operation Operation => Operation.DeleteNetworkAdapter;

    public override string Description => $"Delete network adapter {NetworkAdapterId}";

    public override ConcernedItem? Target => ConcernedItem.NetworkAdapter(NetworkAdapterId);

    public override Effect Execute(World world, Execution execution) =>
        world.NetworkAdapters.ContainsKey(NetworkAdapterId)
            ? Effect.Of(new Change.RemoveNetworkAdapter(NetworkAdapterId))
            : Effect.Fail(Reasons.AdapterNotFound(NetworkAdapterId));
}
