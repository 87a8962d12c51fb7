using ManagedKube.Model.Definition;
using ManagedKube.Model.Inventory;

namespace ManagedKube.Model.Planning.Capacity;

/// <summary>What the hypervisor hosts of one zone offer to machines (V28, V29).</summary>
public sealed record HostCapacity
{
    // Product spec V29: how many vCPU share one thread when the definition does not say.
    private const int ProductionRatio = 1;
    private const int DevTestRatio = 2;

    /// <summary>The class of the hosts.</summary>
    public required BladeClass Class { get; init; }

    /// <summary>How many hosts there are.</summary>
    public required int Hosts { get; init; }

    /// <summary>How many of them are kept free for the failure of one: 1 in production, 0 in dev/test.</summary>
    public required int SpareHosts { get; init; }

    /// <summary>Whether the pool restarts the machines of a failed host; null when that is not known (V30).</summary>
    public bool? HighAvailability { get; init; }

    /// <summary>How many vCPU may share one thread.</summary>
    public required int VCpuRatio { get; init; }

    /// <summary>The memory that machines may take, in GB (1024³ bytes).</summary>
    public long MemoryGb => (long)((long)UsedHosts * Class.MemoryGb * BladeClass.UsableMemoryShare);

    /// <summary>The virtual processors that machines may take.</summary>
    public int VCpu => (int)Math.Min(int.MaxValue, (long)UsedHosts * Class.Threads * VCpuRatio);

    private int UsedHosts => Math.Max(0, Hosts - SpareHosts);

    /// <summary>The hosts of a pool, each counted as its smallest.</summary>
    internal static HostCapacity Of(ClusterDefinition definition, PoolInventory pool) => new()
    {
        Class = new BladeClass(pool.Name, pool.Hosts.Min(host => host.MemoryGb), pool.Hosts.Min(host => host.Threads)),
        Hosts = pool.Hosts.Length,
        SpareHosts = SparesIn(definition.Environment),
        VCpuRatio = RatioIn(definition),
        HighAvailability = pool.HighAvailability,
    };

    /// <summary>The hosts of each zone; null when the definition does not state them or their class is unknown.</summary>
    public static HostCapacity? Of(ClusterDefinition definition) =>
        definition.Hosts is { PerZone: { } hosts, Class: { } name } && BladeClass.Find(name) is { } blade
            ? new HostCapacity { Class = blade, Hosts = hosts, SpareHosts = SparesIn(definition.Environment), VCpuRatio = RatioIn(definition) }
            : null;

    private static int SparesIn(ClusterEnvironment environment) => environment == ClusterEnvironment.Production ? 1 : 0;

    private static int RatioIn(ClusterDefinition definition) =>
        definition.Hosts.VCpuRatio ?? (definition.Environment == ClusterEnvironment.Production ? ProductionRatio : DevTestRatio);
}
