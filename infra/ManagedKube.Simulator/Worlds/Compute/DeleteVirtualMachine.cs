using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>
/// Removes a virtual machine, running or not, with its adapters, its tags and the disks that came with it. Disks with a
/// life of their own are left behind, detached.
/// </summary>
internal sealed record DeleteVirtualMachine(Guid VirtualMachineId) : Order
{
    public override Operation Operation => Operation.DeleteVirtualMachine;

    public override string Description => $"Delete virtual machine {VirtualMachineId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualMachine(VirtualMachineId);

    public override Effect Execute(World world, Execution execution)
    {
        if (world.VirtualMachines.GetValueOrDefault(VirtualMachineId) is not { } machine)
            return Effect.Fail(Reasons.MachineNotFound(VirtualMachineId));

        return Effect.Of(
        [
            .. world.DisksOf(VirtualMachineId).Select(Release),
            .. world.AdaptersOf(VirtualMachineId).SelectMany(adapter => AdapterRegistration.Release(world, adapter)),
            .. world.AdaptersOf(VirtualMachineId).Select(adapter => new Change.RemoveNetworkAdapter(adapter.Id)),
            .. world.Tags.Keys.Where(tag => tag.ResourceId == VirtualMachineId).Select(tag => new Change.RemoveTag(tag)),
            .. BackupRuns.Keep(world, machine, execution.Now),
            new Change.RemoveVirtualMachine(VirtualMachineId),
        ]);
    }

    private Change Release(VirtualDisk disk) =>
        disk is { GoesWithItsMachine: true, Attachments.Length: 1 }
            ? new Change.RemoveVirtualDisk(disk.Id)
            : new Change.StoreVirtualDisk(disk.Detached(VirtualMachineId));
}
