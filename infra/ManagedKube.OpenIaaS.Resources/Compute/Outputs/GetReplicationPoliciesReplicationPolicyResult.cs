using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>A replication policy.</summary>
[OutputType]
public sealed class GetReplicationPoliciesReplicationPolicyResult
{
    /// <summary>UUID of the replication policy.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the pool.</summary>
    public readonly string PoolId;

    /// <summary>UUID of the target storage repository.</summary>
    public readonly string? StorageRepositoryId;

    /// <summary>Interval in hours; 0 when it is minutes.</summary>
    public readonly int Hours;

    /// <summary>Interval in minutes; 0 when it is hours.</summary>
    public readonly int Minutes;

    /// <summary>How the last run ended; empty before the first one.</summary>
    public readonly string? LastRunStatus;

    /// <summary>When the last run began, in seconds since the Unix epoch; 0 before the first one.</summary>
    public readonly double LastRunStart;

    /// <summary>When the last run ended, in seconds since the Unix epoch; 0 before the first one.</summary>
    public readonly double LastRunEnd;

    [OutputConstructor]
    private GetReplicationPoliciesReplicationPolicyResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string? storageRepositoryId,
        int hours,
        int minutes,
        string? lastRunStatus,
        double lastRunStart,
        double lastRunEnd)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        StorageRepositoryId = storageRepositoryId;
        Hours = hours;
        Minutes = minutes;
        LastRunStatus = lastRunStatus;
        LastRunStart = lastRunStart;
        LastRunEnd = lastRunEnd;
    }
}
