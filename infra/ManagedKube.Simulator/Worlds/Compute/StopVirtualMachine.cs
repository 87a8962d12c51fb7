using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Powers a virtual machine off.</summary>
internal sealed record StopVirtualMachine : Order
{
    public required Guid VirtualMachineId { get; init; }

    /// <summary>Pull the plug rather than ask the guest, which answers only when its drivers are up.</summary>
    public bool Force { get; init; }

    public override Operation Operation => Operation.SwitchPower;

    public override string Description => $"Stop virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (!machine.IsRunning)
            return Effect.Fail(Reasons.BadPowerState(PowerState.Running, machine.PowerState));
        if (!Force && !machine.IsGuestUp(execution.Now))
            return Effect.Fail("VM_MISSING_PV_DRIVERS: the guest cannot be asked to shut down, use force");

        return Effect.Of(Halt(world, machine));
    }

    /// <summary>What changes when a running machine goes off.</summary>
    public static IReadOnlyList<Change> Halt(World world, VirtualMachine machine) =>
    [
        new Change.StoreVirtualMachine(machine with { PowerState = PowerState.Halted, GuestUpAt = null }),
        .. world.DisksOf(machine.Id).Select(disk => new Change.StoreVirtualDisk(disk.Plugged(machine.Id, connected: false))),
        .. world.AdaptersOf(machine.Id).Select(adapter => new Change.StoreNetworkAdapter(adapter with { Attached = false })),
    ];
}
