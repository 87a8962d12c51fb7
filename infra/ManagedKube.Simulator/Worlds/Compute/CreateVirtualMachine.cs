using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Makes a halted virtual machine from a template, with its disks and adapters. All of them show before the end.</summary>
internal sealed record CreateVirtualMachine : Order
{
    public required string Name { get; init; }

    public required Guid TemplateId { get; init; }

    public required int Cpu { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    public CloudInit? CloudInit { get; init; }

    /// <summary>One for each adapter of the template; null keeps the template's networks.</summary>
    public ImmutableArray<RequestedAdapter>? NetworkAdapters { get; init; }

    public override Operation Operation => Operation.CreateVirtualMachine;

    public override string Description => $"Create virtual machine {Name}";

    public override ConcernedItem? Target => null;

    public override bool ShowsBeforeTheEnd => true;

    public override Effect Prepare(World world, Execution execution)
    {
        if (world.Inventory.Templates.Find(TemplateId) is not { } template)
            return Effect.Fail($"Could not find template with uuid {TemplateId}");
        if (Refusal(world, template) is { } refusal)
            return Effect.Fail(refusal);

        var machine = MachineFrom(template, execution);
        ImmutableArray<VirtualDisk> disks = [.. DisksFrom(template, machine, execution)];
        if (!Capacity.Fits(world, disks))
            return Effect.Fail(Reasons.RepositoryFull);

        return Effect.Of(
        [
            new Change.StoreVirtualMachine(machine),
            .. disks.Select(disk => new Change.StoreVirtualDisk(disk)),
            .. AdaptersFrom(template, machine, execution).Select(adapter => new Change.StoreNetworkAdapter(adapter)),
        ]);
    }

    public override Effect Execute(World world, Execution execution)
    {
        var id = MachineId(execution);
        if (!world.VirtualMachines.ContainsKey(id))
            return Effect.Fail(Reasons.MachineNotFound(id));

        var addresses = NetworkAdapters?.Select(adapter => adapter.IpAddress).ToList() ?? [];
        return MachineRegistration.Register(world, id, addresses, execution, out var registered) is { } refusal
            ? Effect.Fail(refusal)
            : Effect.Making(ConcernedItem.VirtualMachine(id), registered);
    }

    private static Guid MachineId(Execution execution) => execution.NewId("virtual-machine");

    private string? Refusal(World world, Template template)
    {
        if ((MachineRules.Name(Name) ?? MachineRules.Sizing(Cpu, template.NumCoresPerSocket, Memory)) is { } broken)
            return broken;
        if (Memory < template.Memory)
            return Reasons.NotEnoughTemplateMemory;
        if (Cpu < template.Cpu)
            return $"cpu ({Cpu}) is below the {template.Cpu} of the template {template.Name}";
        if (CloudInit is not null && template.Disks.IsEmpty)
            return $"cloudInit needs a disk, and the template {template.Name} has none";
        if (NetworkAdapters is not { } adapters)
            return null;
        if (adapters.Length != template.NetworkAdapters.Length)
            return $"The template {template.Name} has {template.NetworkAdapters.Length} network adapters, not {adapters.Length}";

        var elsewhere = adapters.FirstOrDefault(adapter => world.Inventory.Networks.Find(adapter.NetworkId)?.Pool.Id != template.Pool.Id);
        return elsewhere is null ? null : Reasons.NetworkNotFound(elsewhere.NetworkId);
    }

    private VirtualMachine MachineFrom(Template template, Execution execution) => new()
    {
        Id = MachineId(execution),
        Name = Name,
        Cpu = Cpu,
        NumCoresPerSocket = template.NumCoresPerSocket,
        Memory = Memory,
        BootFirmware = template.BootFirmware,
        OperatingSystemName = template.OperatingSystemName,
        PoolId = template.Pool.Id,
        CloudInit = CloudInit,
    };

    private IEnumerable<VirtualDisk> DisksFrom(Template template, VirtualMachine machine, Execution execution)
    {
        foreach (var (device, disk) in template.Disks.Index())
        {
            yield return disk with
            {
                Id = execution.NewId("virtual-disk", device),
                Kind = DiskKind.System,
                Attachments = [Attachment(device, readOnly: false, bootable: device == 0)],
            };
        }

        if (CloudInit is null)
            yield break;
        yield return new VirtualDisk
        {
            Id = execution.NewId("virtual-disk", template.Disks.Length),
            Name = VirtualDisk.ConfigDriveName,
            Size = VirtualDisk.ConfigDriveSize,
            Kind = DiskKind.ConfigDrive,
            StorageRepositoryId = template.Disks[0].StorageRepositoryId,
            Attachments = [Attachment(template.Disks.Length, readOnly: true, bootable: false)],
        };

        DiskAttachment Attachment(int device, bool readOnly, bool bootable) =>
            new() { VirtualMachineId = machine.Id, Device = device, ReadOnly = readOnly, Bootable = bootable };
    }

    private IEnumerable<NetworkAdapter> AdaptersFrom(Template template, VirtualMachine machine, Execution execution) =>
        template.NetworkAdapters.Select((adapter, device) =>
        {
            var id = execution.NewId("network-adapter", device);
            var requested = NetworkAdapters?[device];
            return new NetworkAdapter
            {
                Id = id,
                VirtualMachineId = machine.Id,
                Device = device,
                MacAddress = requested?.MacAddress ?? MacAddress.From(id),
                NetworkId = requested?.NetworkId ?? adapter.Network.Id,
            };
        });
}
