using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Makes an empty disk and attaches it to a virtual machine; it is plugged at once when the machine runs.</summary>
internal sealed record CreateVirtualDisk : Order
{
    public required string Name { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public required Guid StorageRepositoryId { get; init; }

    /// <summary>Null for a disk that belongs to no machine yet.</summary>
    public Guid? VirtualMachineId { get; init; }

    public required bool ReadOnly { get; init; }

    public required bool Bootable { get; init; }

    public override Operation Operation => Operation.CreateVirtualDisk;

    public override string Description => $"Create virtual disk {Name}";

    public override ConcernedItem? Target => VirtualMachineId is { } id ? ConcernedItem.VirtualMachine(id) : null;

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.Size(Size) is { } broken)
            return Effect.Fail(broken);
        if (world.Inventory.StorageRepositories.Find(StorageRepositoryId) is not { HoldsImages: false } repository)
            return Effect.Fail(Reasons.RepositoryNotFound(StorageRepositoryId));

        var disk = new VirtualDisk
        {
            Id = execution.NewId("virtual-disk"),
            Name = Name,
            Size = Size,
            Kind = DiskKind.Data,
            StorageRepositoryId = repository.Id,
        };
        if (VirtualMachineId is { } machineId)
        {
            if (world.VirtualMachines.GetValueOrDefault(machineId) is not { } machine)
                return Effect.Fail(Reasons.MachineNotFound(machineId));
            if (!DiskRules.Reaches(machine, repository))
                return Effect.Fail(Reasons.RepositoryNotFound(StorageRepositoryId));
            if (DiskRules.FindDevice(world, machineId, wanted: null, out var device) is { } refusal)
                return Effect.Fail(refusal);
            disk = disk with
            {
                Attachments =
                [
                    new DiskAttachment
                    {
                        VirtualMachineId = machineId,
                        Device = device,
                        ReadOnly = ReadOnly,
                        Bootable = Bootable,
                        Connected = machine.IsRunning,
                    },
                ],
            };
        }

        return Capacity.Fits(world, [disk])
            ? Effect.Making(ConcernedItem.VirtualDisk(disk.Id), new Change.StoreVirtualDisk(disk))
            : Effect.Fail(Reasons.RepositoryFull);
    }
}
