namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A pool of hosts in one zone (API reference 3.3).</summary>
public sealed record Pool
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name, for example <c>clu001-az05</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Short label.</summary>
    public string? Label { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>Whether the pool restarts machines of failed hosts.</summary>
    public bool HighAvailabilityEnabled { get; init; }

    /// <summary>UUIDs of its hosts.</summary>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>UUID of the host that leads the pool.</summary>
    public string? Master { get; init; }

    /// <summary>Memory of all hosts.</summary>
    public MemoryUse? Memory { get; init; }

    /// <summary>Processors of all hosts.</summary>
    public PoolCpu? Cpu { get; init; }

    /// <summary>Blade class.</summary>
    public BladeType? Type { get; init; }
}
