using System.Collections.Immutable;
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

    /// <summary>UUIDs of the adapters on it.</summary>
    public readonly ImmutableArray<string> NetworkAdapterIds;

    /// <summary>UUID of the VPC whose private network it is. Missing: a plain network, on which no address can be asked for.</summary>
    public readonly string? VpcId;

    /// <summary>UUID of the private network of the VPC. Missing: a plain network.</summary>
    public readonly string? PrivateNetworkId;

    [OutputConstructor]
    private GetNetworkResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        int maximumTransmissionUnit,
        ImmutableArray<string> networkAdapterIds,
        string? vpcId,
        string? privateNetworkId)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        MaximumTransmissionUnit = maximumTransmissionUnit;
        NetworkAdapterIds = networkAdapterIds;
        VpcId = vpcId;
        PrivateNetworkId = privateNetworkId;
    }
}
