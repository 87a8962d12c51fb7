using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Vpc;

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

        var updated = adapter with
        {
            NetworkId = NetworkId ?? adapter.NetworkId,
            MacAddress = MacAddress ?? adapter.MacAddress,
            Attached = Attached ?? adapter.Attached,
            TxChecksumming = TxChecksumming ?? adapter.TxChecksumming,
        };
        if (RepeatsItself(world, adapter))
            return Effect.Fail(VpcReasons.InCompute(VpcReasons.MacInUse(world, StaticIpRules.OfAdapter(world, adapter.Id)!)));
        return AdapterRegistration.Register(world, updated, IpAddress, execution.NewId("static-ip"), out var registered) is { } clash
            ? Effect.Fail(clash)
            : Effect.Of([new Change.StoreNetworkAdapter(updated), .. registered]);
    }

    /// <summary>The platform takes a network or MAC address of a VPC that is repeated unchanged for a clash of the adapter with itself.</summary>
    private bool RepeatsItself(World world, NetworkAdapter adapter) =>
        StaticIpRules.OfAdapter(world, adapter.Id) is { } registered
        && (NetworkId ?? adapter.NetworkId) == adapter.NetworkId
        && (MacAddress ?? adapter.MacAddress) == adapter.MacAddress
        && (NetworkId is not null || MacAddress is not null)
        && (IpAddress is null || IpAddress == registered.IpAddress);
}
