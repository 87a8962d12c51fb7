using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Powers a virtual machine on, on the host asked for or on the one of its pool with the most free memory.</summary>
internal sealed record StartVirtualMachine : Order
{
    public required Guid VirtualMachineId { get; init; }

    public Guid? HostId { get; init; }

    /// <summary>Start although another running machine has a MAC address of this one.</summary>
    public bool BypassMacAddressesCheck { get; init; }

    public override Operation Operation => Operation.SwitchPower;

    public override string Description => $"Start virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (machine.IsRunning)
            return Effect.Fail(Reasons.BadPowerState(PowerState.Halted, machine.PowerState));
        if (machine.BackupPolicyIds.IsEmpty)
            return Effect.Fail("The VM has no backup policy: assign at least one before power-on");
        if (!BypassMacAddressesCheck && DuplicateMac(world) is { } mac)
            return Effect.Fail($"DUPLICATED_MAC_ADDRESS({mac})");
        if (HostPlacement.Choose(world, machine, HostId, out var host) is { } refusal)
            return Effect.Fail(refusal);

        var disks = world.DisksOf(machine.Id).ToList();
        return Effect.Of(
        [
            new Change.StoreVirtualMachine(machine with
            {
                PowerState = PowerState.Running,
                HostId = host!.Id,
                GuestUpAt = disks.Count == 0 ? null : execution.Now + execution.BootTime,
            }),
            .. disks.Select(disk => new Change.StoreVirtualDisk(disk.Plugged(machine.Id, connected: true))),
            .. world.AdaptersOf(machine.Id).Select(adapter => new Change.StoreNetworkAdapter(adapter with { Attached = true })),
        ]);
    }

    private string? DuplicateMac(World world)
    {
        var own = world.AdaptersOf(VirtualMachineId).Select(adapter => adapter.MacAddress).ToHashSet();
        return world.NetworkAdapters.Values.FirstOrDefault(adapter =>
            adapter.VirtualMachineId != VirtualMachineId
            && own.Contains(adapter.MacAddress)
            && world.VirtualMachines[adapter.VirtualMachineId].IsRunning)?.MacAddress;
    }
}
