using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Changes properties of a network adapter; null leaves one as it is. All or nothing.</summary>
internal sealed record UpdateNetworkAdapter : Order
{
    public required Guid NetworkAdapterId { get; init; }

    public Guid? NetworkId { get; init; }

    public string? MacAddress { get; init; }

    public bool? Attached { get; init; }

    public bool? TxChecksumming { get; init; }

    /// <summary>Only for networks of a VPC.</summary>
    public string? IpAddress { get; init; }

    public override Operation Operation => Operation.UpdateNetworkAdapter;

    public override string Description => $"Update network adapter {NetworkAdapterId}";

    public override ConcernedItem? Target => ConcernedItem.NetworkAdapter(NetworkAdapterId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.NetworkAdapters.GetValueOrDefault(NetworkAdapterId) is not { } adapter)
            return Effect.Fail(Reasons.AdapterNotFound(NetworkAdapterId));

        var machine = world.VirtualMachines[adapter.VirtualMachineId];
        if (NetworkId is { } networkId && AdapterRules.FindNetwork(world, machine, networkId, IpAddress) is { } noNetwork)
            return Effect.Fail(noNetwork);
        if (MacAddress is not null && machine.IsRunning)
            return Effect.Fail(Reasons.BadPowerState(PowerState.Halted, machine.PowerState));
        if (Attached is { } attached && AdapterRules.Plug(machine, adapter, attached, execution.Now) is { } noPlug)
            return Effect.Fail(noPlug);

        return Effect.Of(new Change.StoreNetworkAdapter(adapter with
        {
            NetworkId = NetworkId ?? adapter.NetworkId,
            MacAddress = MacAddress ?? adapter.MacAddress,
            Attached = Attached ?? adapter.Attached,
            TxChecksumming = TxChecksumming ?? adapter.TxChecksumming,
        }));
    }
}
