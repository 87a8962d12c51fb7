using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>A template.</summary>
[OutputType]
public sealed class GetTemplatesTemplateResult
{
    /// <summary>UUID of the template.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>vCPUs.</summary>
    public readonly int Cpu;

    /// <summary>Cores per socket.</summary>
    public readonly int CoresPerSocket;

    /// <summary>Memory in bytes; no machine made from it may have less.</summary>
    public readonly double Memory;

    /// <summary>How many disks a machine made from it gets.</summary>
    public readonly int DiskCount;

    /// <summary>How many adapters a machine made from it has.</summary>
    public readonly int NetworkAdapterCount;

    [OutputConstructor]
    private GetTemplatesTemplateResult(
        string id,
        string name,
        string machineManagerId,
        string internalId,
        int cpu,
        int coresPerSocket,
        double memory,
        int diskCount,
        int networkAdapterCount)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        InternalId = internalId;
        Cpu = cpu;
        CoresPerSocket = coresPerSocket;
        Memory = memory;
        DiskCount = diskCount;
        NetworkAdapterCount = networkAdapterCount;
    }
}
