using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>What a machine made from the item has at first.</summary>
[OutputType]
public sealed class GetItemInfoResult
{
    /// <summary>vCPUs.</summary>
    public readonly int Cpu;

    /// <summary>Cores per socket.</summary>
    public readonly int CoresPerSocket;

    /// <summary>Memory in bytes.</summary>
    public readonly double Memory;

    /// <summary>Operating system.</summary>
    public readonly string? OperatingSystemName;

    /// <summary>Disks, the one it boots from first.</summary>
    public readonly ImmutableArray<Outputs.ItemInfoDiskResult> Disks;

    /// <summary>Adapters; a machine made from it has as many.</summary>
    public readonly ImmutableArray<Outputs.ItemInfoNetworkAdapterResult> NetworkAdapters;

    [OutputConstructor]
    private GetItemInfoResult(
        int cpu,
        int coresPerSocket,
        double memory,
        string? operatingSystemName,
        ImmutableArray<Outputs.ItemInfoDiskResult> disks,
        ImmutableArray<Outputs.ItemInfoNetworkAdapterResult> networkAdapters)
    {
        Cpu = cpu;
        CoresPerSocket = coresPerSocket;
        Memory = memory;
        OperatingSystemName = operatingSystemName;
        Disks = disks;
        NetworkAdapters = networkAdapters;
    }
}
