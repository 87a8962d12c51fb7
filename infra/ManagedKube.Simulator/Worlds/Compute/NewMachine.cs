using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>A virtual machine in the making, with its disks and adapters, whatever it is made from.</summary>
internal sealed record NewMachine
{
    /// <summary>The machine, halted.</summary>
    public required VirtualMachine Machine { get; init; }

    /// <summary>Its disks in device order, the first of which boots.</summary>
    public required ImmutableArray<NewDisk> Disks { get; init; }

    /// <summary>Its adapters in device order.</summary>
    public required ImmutableArray<RequestedAdapter> NetworkAdapters { get; init; }

    /// <summary>Whether the cloud-init drive is attached for writing too.</summary>
    public bool ConfigDriveIsWritable { get; init; }

    /// <summary>The id of the machine that an order makes.</summary>
    public static Guid IdOf(Execution execution) => execution.NewId("virtual-machine");

    /// <summary>Makes it, unless its disks do not fit.</summary>
    public Effect Make(World world, Execution execution)
    {
        ImmutableArray<VirtualDisk> disks = [.. MakeDisks(execution)];
        return Capacity.Fits(world, disks)
            ? Effect.Of(
            [
                new Change.StoreVirtualMachine(Machine),
                .. disks.Select(disk => new Change.StoreVirtualDisk(disk)),
                .. MakeAdapters(execution).Select(adapter => new Change.StoreNetworkAdapter(adapter)),
            ])
            : Effect.Fail(Reasons.RepositoryFull);
    }

    /// <summary>Ends the order that made it: registers its adapters on networks that have addresses.</summary>
    /// <param name="world">The world that it was made in.</param>
    /// <param name="execution">The order.</param>
    /// <param name="ipAddresses">The address asked for each adapter; those that are missing or null are chosen.</param>
    public static Effect End(World world, Execution execution, IReadOnlyList<string?> ipAddresses)
    {
        var id = IdOf(execution);
        if (!world.VirtualMachines.ContainsKey(id))
            return Effect.Fail(Reasons.MachineNotFound(id));
        return MachineRegistration.Register(world, id, ipAddresses, execution, out var registered) is { } refusal
            ? Effect.Fail(refusal)
            : Effect.Making(ConcernedItem.VirtualMachine(id), registered);
    }

    private IEnumerable<VirtualDisk> MakeDisks(Execution execution)
    {
        foreach (var (device, disk) in Disks.Index())
            yield return MakeDisk(execution, DiskKind.System, device, disk);
        if (Machine.CloudInit is not null)
        {
            yield return MakeDisk(
                execution,
                DiskKind.ConfigDrive,
                Disks.Length,
                new NewDisk(VirtualDisk.ConfigDriveName, VirtualDisk.ConfigDriveSize, Disks[0].StorageRepositoryId));
        }
    }

    private VirtualDisk MakeDisk(Execution execution, DiskKind kind, int device, NewDisk disk) => new()
    {
        Id = execution.NewId("virtual-disk", device),
        Name = disk.Name,
        Size = disk.Size,
        Kind = kind,
        StorageRepositoryId = disk.StorageRepositoryId,
        Attachments =
        [
            new DiskAttachment
            {
                VirtualMachineId = Machine.Id,
                Device = device,
                ReadOnly = kind == DiskKind.ConfigDrive && !ConfigDriveIsWritable,
                Bootable = device == 0,
            },
        ],
    };

    private IEnumerable<NetworkAdapter> MakeAdapters(Execution execution) => NetworkAdapters.Select((adapter, device) =>
    {
        var id = execution.NewId("network-adapter", device);
        return new NetworkAdapter
        {
            Id = id,
            VirtualMachineId = Machine.Id,
            Device = device,
            MacAddress = adapter.MacAddress ?? MacAddress.From(id),
            NetworkId = adapter.NetworkId,
        };
    });
}
