namespace ManagedKube.Model.Definition;

/// <summary>What follows from a definition and several rules and the plan need.</summary>
internal static class ClusterDefinitionExtensions
{
    /// <summary>How many Ceph carriers there are (V57).</summary>
    public const int CephCarriers = 3;

    // V14 and V42 refuse numbers far below this one; it only keeps a slip of the pen from costing minutes.
    private const int HighestNumberLookedAt = 1000;

    /// <summary>The size of production's storage nodes.</summary>
    public static MachineSize StorageNodeSize(this ClusterDefinition definition) =>
        definition.StorageNodes?.Size ?? MachineSize.StorageNode;

    /// <summary>The zone of the Git Runner.</summary>
    public static Zone GitRunnerZone(this ClusterDefinition definition) =>
        definition.GitRunner.Zone
        ?? (definition.Environment == ClusterEnvironment.Production ? Zone.ProductionGitRunner : definition.Zones[0]);

    /// <summary>The numbers of a pool's workers, lowest first.</summary>
    public static IEnumerable<int> Numbers(this WorkerPoolDefinition pool)
    {
        var last = Math.Min((long)pool.FirstNumber + pool.Count - 1, HighestNumberLookedAt);
        for (var number = Math.Max(pool.FirstNumber, 1); number <= last; number++)
            yield return number;
    }

    /// <summary>The numbers of all workers with their pools, lowest first.</summary>
    public static IEnumerable<(int Number, WorkerPoolDefinition Pool)> NumberedWorkers(this ClusterDefinition definition) =>
        definition.Workers.SelectMany(pool => pool.Numbers().Select(number => (number, pool))).OrderBy(worker => worker.number);

    /// <summary>How many workers there are in all.</summary>
    public static long WorkerCount(this ClusterDefinition definition) => definition.Workers.Sum(pool => (long)pool.Count);

    /// <summary>The zone of node <paramref name="number"/>: numbers go round the zones in the zones' own order (product spec 2.5).</summary>
    public static Zone ZoneOf(this ClusterDefinition definition, int number)
    {
        var zones = definition.Zones.Sort();
        return zones[(number - 1) % zones.Length];
    }
}
