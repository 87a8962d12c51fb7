using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Connects an attached disk to its running virtual machine, or disconnects it.</summary>
internal sealed record PlugVirtualDisk(Guid VirtualDiskId, Guid VirtualMachineId, bool Connected) : Order
{
    public override Operation Operation => Operation.PlugVirtualDisk;

    public override string Description => $"{(Connected ? "Connect" : "Disconnect")} virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));
        if (disk.AttachmentTo(VirtualMachineId) is not { } attachment)
            return Effect.Fail($"The disk {VirtualDiskId} is not attached to the VM {VirtualMachineId}");
        if (!machine.IsRunning)
            return Effect.Fail(Reasons.MachineIsHalted);
        if (attachment.Connected == Connected)
            return Effect.Fail(Connected ? Reasons.AlreadyPlugged(VirtualDiskId) : Reasons.AlreadyUnplugged(VirtualDiskId));
        return Effect.Of(new Change.StoreVirtualDisk(disk.Plugged(VirtualMachineId, Connected)));
    }
}
