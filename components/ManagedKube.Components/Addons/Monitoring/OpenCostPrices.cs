using ManagedKube.Components.Addons.Framework;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>What resources cost a month, in the currency of the price list.</summary>
/// <param name="Cpu">One virtual processor.</param>
/// <param name="Memory">One GB of memory.</param>
/// <param name="Gpu">One GPU.</param>
/// <param name="Storage">One GB of storage.</param>
internal sealed record OpenCostPrices(decimal Cpu, decimal Memory, decimal Gpu, decimal Storage)
{
    /// <summary>The prices that clusters are delivered with. Nothing on the network is charged.</summary>
    public static OpenCostPrices CloudTemple { get; } = new(10m, 3m, 500m, 0.1m);

    /// <summary>As the chart takes them.</summary>
    public ChartValues ToValues() => new()
    {
        { "description", "Cloud Temple price list" },
        { "CPU", (double)Cpu },
        { "spotCPU", (double)Cpu },
        { "RAM", (double)Memory },
        { "spotRAM", (double)Memory },
        { "GPU", (double)Gpu },
        { "storage", (double)Storage },
        { "zoneNetworkEgress", 0 },
        { "regionNetworkEgress", 0 },
        { "internetNetworkEgress", 0 },
    };
}
