using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>A host.</summary>
[OutputType]
public sealed class GetHostsHostResult
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

    /// <summary>Running normally.</summary>
    public readonly string? PowerState;

    /// <summary>Whether it leads its pool.</summary>
    public readonly bool Master;

    /// <summary>Whether an update waits for a reboot.</summary>
    public readonly bool RebootRequired;

    /// <summary>UUIDs of the machines that run on it.</summary>
    public readonly ImmutableArray<string> VirtualMachineIds;

    /// <summary>Memory in bytes.</summary>
    public readonly double Memory;

    /// <summary>Used memory in bytes.</summary>
    public readonly double MemoryUsage;

    /// <summary>Threads: the vCPUs that run at the same time.</summary>
    public readonly int Cores;

    /// <summary>Sockets.</summary>
    public readonly int Sockets;

    /// <summary>Name of the processor model.</summary>
    public readonly string? CpuModel;

    /// <summary>Version of the hypervisor.</summary>
    public readonly string? HypervisorVersion;

    [OutputConstructor]
    private GetHostsHostResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        bool maintenanceMode,
        string? powerState,
        bool master,
        bool rebootRequired,
        ImmutableArray<string> virtualMachineIds,
        double memory,
        double memoryUsage,
        int cores,
        int sockets,
        string? cpuModel,
        string? hypervisorVersion)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        MaintenanceMode = maintenanceMode;
        PowerState = powerState;
        Master = master;
        RebootRequired = rebootRequired;
        VirtualMachineIds = virtualMachineIds;
        Memory = memory;
        MemoryUsage = memoryUsage;
        Cores = cores;
        Sockets = sockets;
        CpuModel = cpuModel;
        HypervisorVersion = hypervisorVersion;
    }
}
