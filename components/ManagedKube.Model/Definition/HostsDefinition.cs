namespace ManagedKube.Model.Definition;

/// <summary>The hypervisor hosts that the customer rents in each zone: what the capacity rules V20 and V28 to V30 compare with.</summary>
public sealed record HostsDefinition
{
    /// <summary>The class of the smallest host of the pools (product spec 2.8); null when it is not stated.</summary>
    public string? Class { get; init; }

    /// <summary>How many hosts the pool of each zone has; null when it is not stated.</summary>
    public int? PerZone { get; init; }

    /// <summary>How many vCPU may share one thread; null means the environment's usual ratio (V29).</summary>
    public int? VCpuRatio { get; init; }
}
