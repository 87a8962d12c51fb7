namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A storage repository of one pool or host (API reference 3.6).</summary>
public sealed record StorageRepository
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name, which tells the storage class by convention.</summary>
    public required string Name { get; init; }

    /// <summary>Text for people.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it takes no new disks for now.</summary>
    public bool MaintenanceMode { get; init; }

    /// <summary>Size in bytes.</summary>
    public long MaxCapacity { get; init; }

    /// <summary>Free space in bytes.</summary>
    public long FreeCapacity { get; init; }

    /// <summary>For example <c>lvmohba</c>, <c>nfs</c> or <c>iso</c>.</summary>
    public string? StorageType { get; init; }

    /// <summary>1 when it can be reached, else 0.</summary>
    public int Accessible { get; init; }

    /// <summary>UUIDs of the disks on it.</summary>
    public IReadOnlyList<string>? VirtualDisks { get; init; }

    /// <summary>Whether it holds ISO images rather than disks.</summary>
    public bool HoldsImages => StorageType is "iso" or "nfs_iso";

    /// <summary>True when every host of the pool reaches it.</summary>
    public bool Shared { get; init; }

    /// <summary>The host of a local repository.</summary>
    public Reference? Host { get; init; }

    /// <summary>The pool.</summary>
    public Reference? Pool { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }
}
