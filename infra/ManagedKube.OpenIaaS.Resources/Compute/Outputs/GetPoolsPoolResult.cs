using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>A pool.</summary>
[OutputType]
public sealed class GetPoolsPoolResult
{
    /// <summary>UUID of the pool.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Short label.</summary>
    public readonly string? Label;

    /// <summary>Whether the pool restarts the machines of failed hosts.</summary>
    public readonly bool HighAvailabilityEnabled;

    /// <summary>Class of its blades, for example STANDARD.</summary>
    public readonly string? BladeType;

    /// <summary>UUID of the host that leads the pool.</summary>
    public readonly string? MasterHostId;

    /// <summary>UUIDs of its hosts.</summary>
    public readonly ImmutableArray<string> HostIds;

    /// <summary>Memory of all hosts in bytes.</summary>
    public readonly double Memory;

    /// <summary>Used memory of all hosts in bytes.</summary>
    public readonly double MemoryUsage;

    /// <summary>Threads of all hosts: the vCPUs that run at the same time.</summary>
    public readonly int Cores;

    /// <summary>Sockets of all hosts.</summary>
    public readonly int Sockets;

    [OutputConstructor]
    private GetPoolsPoolResult(
        string id,
        string name,
        string machineManagerId,
        string internalId,
        string? label,
        bool highAvailabilityEnabled,
        string? bladeType,
        string? masterHostId,
        ImmutableArray<string> hostIds,
        double memory,
        double memoryUsage,
        int cores,
        int sockets)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        InternalId = internalId;
        Label = label;
        HighAvailabilityEnabled = highAvailabilityEnabled;
        BladeType = bladeType;
        MasterHostId = masterHostId;
        HostIds = hostIds;
        Memory = memory;
        MemoryUsage = memoryUsage;
        Cores = cores;
        Sockets = sockets;
    }
}
