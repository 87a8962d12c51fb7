using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>An availability zone with its pool.</summary>
internal sealed record ZoneOverview
{
    public required string Name { get; init; }

    public required string Pool { get; init; }

    public required IReadOnlyList<HostOverview> Hosts { get; init; }

    public required IReadOnlyList<RepositoryOverview> Repositories { get; init; }

    public required IReadOnlyList<string> Networks { get; init; }

    public required IReadOnlyList<string> Templates { get; init; }

    public required IReadOnlyList<string> BackupPolicies { get; init; }

    public static ZoneOverview Of(World world, Pool pool)
    {
        var inventory = world.Inventory;
        return new ZoneOverview
        {
            Name = pool.MachineManager.Name,
            Pool = pool.Name,
            Hosts =
            [
                .. pool.HostIds.Select(id => inventory.Hosts[id]).Select(host => new HostOverview(
                    host.Name,
                    new SpaceOverview(Capacity.UsedMemory(world, host), pool.Blade.Memory),
                    Capacity.MachinesOn(world, host).Count())),
            ],
            Repositories =
            [
                .. inventory.StorageRepositories.Items.Where(repository => repository.Pool.Id == pool.Id).Select(repository => new RepositoryOverview(
                    repository.Name,
                    repository.StorageType,
                    repository.Shared,
                    new SpaceOverview(repository.MaxCapacity - Capacity.FreeSpace(repository, world.AllDisks()), repository.MaxCapacity))),
            ],
            Networks = [.. inventory.Networks.Items.Where(network => network.Pool.Id == pool.Id).Select(network => network.Name)],
            Templates = [.. inventory.Templates.Items.Where(template => template.Pool.Id == pool.Id).Select(template => template.Name)],
            BackupPolicies = [.. inventory.BackupPolicies.Items.Where(policy => policy.MachineManager == pool.MachineManager).Select(policy => policy.Name)],
        };
    }
}

internal sealed record HostOverview(string Name, SpaceOverview Memory, int Machines);

internal sealed record RepositoryOverview(string Name, string Type, bool Shared, SpaceOverview Space);
