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

    /// <summary>For example lvmohba, nfs or iso.</summary>
    public readonly string? StorageType;

    /// <summary>Whether every host of the pool reaches it.</summary>
    public readonly bool Shared;

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
        string? storageType,
        bool shared,
        double maxCapacity,
        double freeCapacity)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        StorageType = storageType;
        Shared = shared;
        MaxCapacity = maxCapacity;
        FreeCapacity = freeCapacity;
    }
}
