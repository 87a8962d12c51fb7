using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>How things of the inventory are named by others.</summary>
internal static class InventoryReferenceViews
{
    public static ReferenceView ToReference(this MachineManager manager) => new(manager.Id, manager.Name);

    public static ReferenceView ToReference(this Pool pool) => new(pool.Id, pool.Name);

    public static ReferenceView ToReference(this Host host) => new(host.Id, host.Name);

    public static ReferenceView ToReference(this Network network) => new(network.Id, network.Name);

    public static ReferenceView ToReference(this StorageRepository repository) => new(repository.Id, repository.Name);
}
