using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Changes properties of a virtual machine; null leaves one as it is. All or nothing.</summary>
internal sealed record UpdateVirtualMachine : Order
{
    public required Guid VirtualMachineId { get; init; }

    public string? Name { get; init; }

    public int? Cpu { get; init; }

    /// <summary>In bytes.</summary>
    public long? Memory { get; init; }

    public int? NumCoresPerSocket { get; init; }

    public BootFirmware? BootFirmware { get; init; }

    public bool? SecureBoot { get; init; }

    public bool? AutoPowerOn { get; init; }

    public HighAvailability? HighAvailability { get; init; }

    public override Operation Operation => Operation.UpdateVirtualMachine;

    public override string Description => $"Update virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    private bool NeedsHaltedMachine =>
        Cpu is not null || Memory is not null || NumCoresPerSocket is not null || BootFirmware is not null || SecureBoot is not null;

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (machine.IsRunning && NeedsHaltedMachine)
            return Effect.Fail(Reasons.BadPowerState(PowerState.Halted, machine.PowerState));

        var updated = machine with
        {
            Name = Name ?? machine.Name,
            Cpu = Cpu ?? machine.Cpu,
            Memory = Memory ?? machine.Memory,
            NumCoresPerSocket = NumCoresPerSocket ?? machine.NumCoresPerSocket,
            BootFirmware = BootFirmware ?? machine.BootFirmware,
            SecureBoot = SecureBoot ?? machine.SecureBoot,
            AutoPowerOn = AutoPowerOn ?? machine.AutoPowerOn,
            HighAvailability = HighAvailability ?? machine.HighAvailability,
        };
        return Refusal(updated) is { } refusal ? Effect.Fail(refusal) : Effect.Of(new Change.StoreVirtualMachine(updated));
    }

    private string? Refusal(VirtualMachine updated)
    {
        if ((MachineRules.Name(updated.Name) ?? MachineRules.Sizing(updated.Cpu, updated.NumCoresPerSocket, updated.Memory)) is { } broken)
            return broken;
        if (updated is { SecureBoot: true, BootFirmware: Compute.BootFirmware.Bios })
            return "secureBoot needs the uefi firmware";
        return AutoPowerOn == true && updated.BackupPolicyIds.IsEmpty ? "autoPowerOn needs a backup policy assigned to the VM" : null;
    }
}
