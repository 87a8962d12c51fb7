using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Gives a virtual machine one more network adapter, plugged at once when the machine runs.</summary>
internal sealed record CreateNetworkAdapter : Order
{
    private const int MaxAdapters = 7;

    public required Guid VirtualMachineId { get; init; }

    public required Guid NetworkId { get; init; }

    /// <summary>Null for one that the platform makes up.</summary>
    public string? MacAddress { get; init; }

    /// <summary>Only for networks of a VPC.</summary>
    public string? IpAddress { get; init; }

    public override Operation Operation => Operation.CreateNetworkAdapter;

    public override string Description => $"Create a network adapter of virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (AdapterRules.FindNetwork(world, machine, NetworkId, IpAddress) is { } refusal)
            return Effect.Fail(refusal);

        var devices = world.AdaptersOf(VirtualMachineId).Select(adapter => adapter.Device).ToList();
        if (devices.Count >= MaxAdapters)
            return Effect.Fail($"The VM has {devices.Count} network adapters, and may not have more");

        var id = execution.NewId("network-adapter");
        var adapter = new NetworkAdapter
        {
            Id = id,
            VirtualMachineId = VirtualMachineId,
            Device = Enumerable.Range(0, MaxAdapters).Except(devices).First(),
            MacAddress = MacAddress ?? Compute.MacAddress.From(id),
            NetworkId = NetworkId,
            Attached = machine.IsRunning,
        };
        return AdapterRegistration.Register(world, adapter, IpAddress, execution.NewId("static-ip"), out var registered) is { } clash
            ? Effect.Fail(clash)
            : Effect.Making(ConcernedItem.NetworkAdapter(id), [new Change.StoreNetworkAdapter(adapter), .. registered]);
    }
}
