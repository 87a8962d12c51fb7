using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record VirtualDiskView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required long Size { get; init; }

    public required long Usage { get; init; }

    public required bool IsSnapshot { get; init; }

    public required ReferenceView StorageRepository { get; init; }

    public required IReadOnlyList<DiskAttachmentView> VirtualMachines { get; init; }

    public required IReadOnlyList<DiskTemplateView> Templates { get; init; }

    public static VirtualDiskView Of(World world, VirtualDisk disk)
    {
        var repository = world.Inventory.StorageRepositories[disk.StorageRepositoryId];
        return new VirtualDiskView
        {
            Id = disk.Id,
            InternalId = SeededId.InternalOf(disk.Id),
            Name = disk.Name,
            Description = "",
            Size = disk.Size,
            Usage = Capacity.UsageOf(disk, repository),
            IsSnapshot = false,
            StorageRepository = repository.ToReference(),
            VirtualMachines =
            [
                .. disk.Attachments.Select(attachment => new DiskAttachmentView(
                    attachment.VirtualMachineId,
                    world.VirtualMachines[attachment.VirtualMachineId].Name,
                    attachment.ReadOnly,
                    attachment.Connected)),
            ],
            Templates =
            [
                .. world.Inventory.TemplatesWith(disk).Select(template =>
                    new DiskTemplateView(template.Id, template.Name, ReadOnly: false)),
            ],
        };
    }
}

internal sealed record DiskAttachmentView(Guid Id, string Name, bool ReadOnly, bool Connected);

internal sealed record DiskTemplateView(Guid Id, string Name, bool ReadOnly);
