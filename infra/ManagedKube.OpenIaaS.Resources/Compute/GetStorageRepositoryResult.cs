using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The storage repository that was found.</summary>
[OutputType]
public sealed class GetStorageRepositoryResult
{
    /// <summary>UUID of the storage repository.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the pool.</summary>
    public readonly string PoolId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Text for people.</summary>
    public readonly string? Description;

    /// <summary>For example lvmohba, nfs or iso.</summary>
    public readonly string? StorageType;

    /// <summary>Whether every host of the pool reaches it.</summary>
    public readonly bool Shared;

    /// <summary>Whether it can be reached now.</summary>
    public readonly bool Accessible;

    /// <summary>Whether it takes no new disks for now.</summary>
    public readonly bool MaintenanceMode;

    /// <summary>UUID of the host that it is local to. Missing: shared.</summary>
    public readonly string? HostId;

    /// <summary>UUIDs of the disks on it.</summary>
    public readonly ImmutableArray<string> VirtualDiskIds;

    /// <summary>Size in bytes.</summary>
    public readonly double MaxCapacity;

    /// <summary>Free space in bytes.</summary>
    public readonly double FreeCapacity;

    [OutputConstructor]
    private GetStorageRepositoryResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        string? description,
        string? storageType,
        bool shared,
        bool accessible,
        bool maintenanceMode,
        string? hostId,
        ImmutableArray<string> virtualDiskIds,
        double maxCapacity,
        double freeCapacity)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        Description = description;
        StorageType = storageType;
        Shared = shared;
        Accessible = accessible;
        MaintenanceMode = maintenanceMode;
        HostId = hostId;
        VirtualDiskIds = virtualDiskIds;
        MaxCapacity = maxCapacity;
        FreeCapacity = freeCapacity;
    }
}
