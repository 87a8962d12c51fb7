using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record StorageRepositoryView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required bool MaintenanceMode { get; init; }

    public required long MaxCapacity { get; init; }

    public required long FreeCapacity { get; init; }

    public required string StorageType { get; init; }

    public required IReadOnlyList<Guid> VirtualDisks { get; init; }

    public required bool Shared { get; init; }

    /// <summary>A number in the API: 1 is yes.</summary>
    public required int Accessible { get; init; }

    public required ReferenceView Host { get; init; }

    public required ReferenceView Pool { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public static StorageRepositoryView Of(World world, StorageRepository repository) => new()
    {
        Id = repository.Id,
        InternalId = SeededId.InternalOf(repository.Id),
        Name = repository.Name,
        Description = "",
        MaintenanceMode = false,
        MaxCapacity = repository.MaxCapacity,
        FreeCapacity = Capacity.FreeSpace(repository, world.AllDisks()),
        StorageType = repository.StorageType,
        VirtualDisks = [.. world.AllDisks().Where(disk => disk.StorageRepositoryId == repository.Id).Select(disk => disk.Id).Order()],
        Shared = repository.Shared,
        Accessible = 1,
        Host = repository.Host?.ToReference() ?? ReferenceView.None,
        Pool = repository.Pool.ToReference(),
        MachineManager = repository.Pool.MachineManager.ToReference(),
    };
}
