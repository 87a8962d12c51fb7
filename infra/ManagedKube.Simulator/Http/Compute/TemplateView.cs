using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record TemplateView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required int Cpu { get; init; }

    public required int NumCoresPerSocket { get; init; }

    public required long Memory { get; init; }

    public required PowerState PowerState { get; init; }

    public required IReadOnlyList<string> Snapshots { get; init; }

    public required IReadOnlyList<string> SlaPolicies { get; init; }

    public required IReadOnlyList<TemplateDiskView> Disks { get; init; }

    public required IReadOnlyList<TemplateAdapterView> NetworkAdapters { get; init; }

    public static TemplateView Of(World world, Template template) => new()
    {
        Id = template.Id,
        InternalId = SeededId.InternalOf(template.Id),
        Name = template.Name,
        MachineManager = template.Pool.MachineManager.ToReference(),
        Cpu = template.Cpu,
        NumCoresPerSocket = template.NumCoresPerSocket,
        Memory = template.Memory,
        PowerState = PowerState.Halted,
        Snapshots = [],
        SlaPolicies = [],
        Disks =
        [
            .. template.Disks.Select(disk => new TemplateDiskView(
                disk.Id, disk.Name, "", disk.Size, world.Inventory.StorageRepositories[disk.StorageRepositoryId].ToReference())),
        ],
        NetworkAdapters =
        [
            .. template.NetworkAdapters.Select(adapter => new TemplateAdapterView(
                adapter.Name, adapter.MacAddress, NetworkView.Mtu, Attached: false, adapter.Network.ToReference())),
        ],
    };
}

internal sealed record TemplateDiskView(Guid Id, string Name, string Description, long Size, ReferenceView StorageRepository);

internal sealed record TemplateAdapterView(string Name, string MacAddress, int Mtu, bool Attached, ReferenceView Network);
