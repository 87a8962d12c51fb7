using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record PoolView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required string Label { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required bool HighAvailabilityEnabled { get; init; }

    public required Guid Master { get; init; }

    public required IReadOnlyList<Guid> Hosts { get; init; }

    public required MemoryView Memory { get; init; }

    public required PoolCpuView Cpu { get; init; }

    public required BladeView Type { get; init; }

    public static PoolView Of(World world, Pool pool)
    {
        var used = pool.HostIds.Sum(id => Capacity.UsedMemory(world, world.Inventory.Hosts[id]));
        return new PoolView
        {
            Id = pool.Id,
            InternalId = SeededId.InternalOf(pool.Id),
            Name = pool.Name,
            Label = pool.Label,
            MachineManager = pool.MachineManager.ToReference(),
            HighAvailabilityEnabled = pool.HighAvailabilityEnabled,
            Master = pool.HostIds[0],
            Hosts = pool.HostIds,
            Memory = new MemoryView(used, pool.HostIds.Length * pool.Blade.Memory),
            Cpu = new PoolCpuView(pool.HostIds.Length * pool.Blade.Threads, pool.HostIds.Length * pool.Blade.Sockets),
            Type = BladeView.Of(pool.Blade),
        };
    }
}

internal sealed record PoolCpuView(int Cores, int Sockets);
