using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record HostView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required HostPoolView Pool { get; init; }

    public required bool Master { get; init; }

    /// <summary>In seconds.</summary>
    public required long Uptime { get; init; }

    public required string PowerState { get; init; }

    public required HostUpdateView UpdateData { get; init; }

    public required bool RebootRequired { get; init; }

    public required IReadOnlyList<Guid> VirtualMachines { get; init; }

    public required HostMetricsView Metrics { get; init; }

    public static HostView Of(Moment moment, Host host)
    {
        var (pool, blade) = (host.Pool, host.Pool.Blade);
        return new HostView
        {
            Id = host.Id,
            InternalId = SeededId.InternalOf(host.Id),
            Name = host.Name,
            MachineManager = pool.MachineManager.ToReference(),
            Pool = new HostPoolView(pool.Id, pool.Name, BladeView.Of(blade)),
            Master = pool.HostIds[0] == host.Id,
            Uptime = Math.Max(0, (long)(moment.Now - host.BootedAt).TotalSeconds),
            PowerState = "Running",
            UpdateData = new HostUpdateView(host.MaintenanceMode, "upToDate"),
            RebootRequired = false,
            VirtualMachines = [.. Capacity.MachinesOn(moment.World, host).Select(machine => machine.Id).Order()],
            Metrics = new HostMetricsView(
                new HostSoftwareView("8.2.1", "XCP-ng 8.2.1", "release/yangtze/master/58"),
                new MemoryView(Capacity.UsedMemory(moment.World, host), blade.Memory),
                new HostCpuView(blade.Sockets, blade.Threads, blade.CpuModel, blade.CpuModel)),
        };
    }
}

internal sealed record HostPoolView(Guid Id, string Name, BladeView Type);

internal sealed record HostUpdateView(bool MaintenanceMode, string Status);

internal sealed record HostMetricsView(HostSoftwareView Xoa, MemoryView Memory, HostCpuView Cpu);

internal sealed record HostSoftwareView(string Version, string FullName, string Build);

internal sealed record HostCpuView(int Sockets, int Cores, string Model, string ModelName);
