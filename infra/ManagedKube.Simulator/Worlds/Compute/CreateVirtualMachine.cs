using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Inventories;

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

    /// <summary>Whether the cloud-init drive is attached for writing too.</summary>
    public bool ConfigDriveIsWritable { get; init; }

    /// <summary>Whether no other machine of the pool may have the name.</summary>
    public bool NameMustBeFree { get; init; }

    public override Operation Operation => Operation.CreateVirtualMachine;

    public override string Description => $"Create virtual machine {Name}";

    public override ConcernedItem? Target => null;

    public override bool ShowsBeforeTheEnd => true;

    public override Effect Prepare(World world, Execution execution)
    {
        if (world.Inventory.Templates.Find(TemplateId) is not { } template)
            return Effect.Fail($"Could not find template with uuid {TemplateId}");
        return Refusal(world, template) is { } refusal ? Effect.Fail(refusal) : From(template, execution).Make(world, execution);
    }

    public override Effect Execute(World world, Execution execution) =>
        NewMachine.End(world, execution, [.. NetworkAdapters?.Select(adapter => adapter.IpAddress) ?? []]);

    private string? Refusal(World world, Template template)
    {
        if ((MachineRules.Name(Name) ?? MachineRules.Sizing(Cpu, template.NumCoresPerSocket, Memory)) is { } broken)
            return broken;
        if (NameMustBeFree && world.VirtualMachines.Values.Any(machine => machine.Name == Name && machine.PoolId == template.Pool.Id))
            return $"The name '{Name}' is taken";
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

    private NewMachine From(Template template, Execution execution) => new()
    {
        Machine = new VirtualMachine
        {
            Id = NewMachine.IdOf(execution),
            Name = Name,
            Cpu = Cpu,
            NumCoresPerSocket = template.NumCoresPerSocket,
            Memory = Memory,
            BootFirmware = template.BootFirmware,
            OperatingSystemName = template.OperatingSystemName,
            PoolId = template.Pool.Id,
            CloudInit = CloudInit,
            TalosVersion = template.TalosVersion,
        },
        Disks = [.. template.Disks.Select(disk => new NewDisk(disk.Name, disk.Size, disk.StorageRepositoryId))],
        NetworkAdapters = NetworkAdapters ?? [.. template.NetworkAdapters.Select(adapter => new RequestedAdapter(adapter.Network.Id, MacAddress: null))],
        ConfigDriveIsWritable = ConfigDriveIsWritable,
    };
}
