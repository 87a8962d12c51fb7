namespace ManagedKube.Model.Definition;

/// <summary>What the resources of a cluster cost a month, without tax, for OpenCost (product spec 1.3). Nothing on the network is charged.</summary>
public sealed record PricesDefinition
{
    /// <summary>The usual price of a vCPU in euros a month.</summary>
    public const decimal UsualVCpu = 10m;

    /// <summary>The usual price of a GB of memory in euros a month.</summary>
    public const decimal UsualMemoryGb = 3m;

    /// <summary>The usual price of a GPU in euros a month.</summary>
    public const decimal UsualGpu = 500m;

    /// <summary>The usual price of a GB of storage in euros a month.</summary>
    public const decimal UsualStorageGb = 0.1m;

    /// <summary>The price of a vCPU in euros a month.</summary>
    public decimal VCpu { get; init; } = UsualVCpu;

    /// <summary>The price of a GB of memory in euros a month.</summary>
    public decimal MemoryGb { get; init; } = UsualMemoryGb;

    /// <summary>The price of a GPU in euros a month.</summary>
    public decimal Gpu { get; init; } = UsualGpu;

    /// <summary>The price of a GB of storage in euros a month.</summary>
    public decimal StorageGb { get; init; } = UsualStorageGb;
}
