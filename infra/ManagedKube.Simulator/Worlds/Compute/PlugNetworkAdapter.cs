using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Connects a network adapter of a running virtual machine, or disconnects it.</summary>
internal sealed record PlugNetworkAdapter(Guid NetworkAdapterId, bool Attached) : Order
{
    public override Operation Operation => Operation.PlugNetworkAdapter;

    public override string Description => $"{(Attached ? "Connect" : "Disconnect")} network adapter {NetworkAdapterId}";

    public override ConcernedItem? Target => ConcernedItem.NetworkAdapter(NetworkAdapterId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.NetworkAdapters.GetValueOrDefault(NetworkAdapterId) is not { } adapter)
            return Effect.Fail(Reasons.AdapterNotFound(NetworkAdapterId));

        var machine = world.VirtualMachines[adapter.VirtualMachineId];
        return AdapterRules.Plug(machine, adapter, Attached, execution.Now) is { } refusal
            ? Effect.Fail(refusal)
            : Effect.Of(new Change.StoreNetworkAdapter(adapter with { Attached = Attached }));
    }
}
