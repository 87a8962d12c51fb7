using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The network that was found.</summary>
[OutputType]
public sealed class GetNetworkResult
{
    /// <summary>UUID of the network.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the pool.</summary>
    public readonly string PoolId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Largest packet in bytes.</summary>
    public readonly int MaximumTransmissionUnit;

    [OutputConstructor]
    private GetNetworkResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        int maximumTransmissionUnit)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        MaximumTransmissionUnit = maximumTransmissionUnit;
    }
}
