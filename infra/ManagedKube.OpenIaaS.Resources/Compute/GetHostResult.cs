using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The host that was found.</summary>
[OutputType]
public sealed class GetHostResult
{
    /// <summary>UUID of the host.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the pool.</summary>
    public readonly string PoolId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Whether the host takes no machine for now.</summary>
    public readonly bool MaintenanceMode;

    [OutputConstructor]
    private GetHostResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        bool maintenanceMode)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        MaintenanceMode = maintenanceMode;
    }
}
