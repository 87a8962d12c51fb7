namespace ManagedKube.Model.Definition;

/// <summary>Everything that production and dev/test fix differently (product spec 2.6, 3.4, 3.5 and 4.1).</summary>
public sealed record EnvironmentProfile
{
    private static readonly EnvironmentProfile Production = new()
    {
        DisplayName = "production",
        CodeLength = 5,
        ZoneCount = 3,
        ControlPlanes = 3,
        StorageNodes = 3,
        MaximumWorkers = 100,
        PodNodeBlocks = 106,
        GitRunnerDiskGb = 64,
        MinimumCephGb = 500,
        TrialBucketGb = 5,
        NodeRestartPriority = RestartPriority.Restart,
        CephFailureDomain = "zone",
    };

    private static readonly EnvironmentProfile DevTest = new()
    {
        DisplayName = "dev/test",
        CodeLength = 6,
        ZoneCount = 1,
        ControlPlanes = 1,
        StorageNodes = 0,
        MaximumWorkers = 250,
        PodNodeBlocks = 251,
        GitRunnerDiskGb = 30,
        MinimumCephGb = 300,
        TrialBucketGb = 2,
        NodeRestartPriority = RestartPriority.BestEffort,
        CephFailureDomain = "host",
    };

    /// <summary>The environment's name in messages.</summary>
    public required string DisplayName { get; init; }

    /// <summary>How many letters the cluster code has (V3).</summary>
    public required int CodeLength { get; init; }

    /// <summary>How many availability zones the cluster spans (V7, V8).</summary>
    public required int ZoneCount { get; init; }

    /// <summary>How many control planes there are (V11).</summary>
    public required int ControlPlanes { get; init; }

    /// <summary>How many dedicated storage nodes there are (V12).</summary>
    public required int StorageNodes { get; init; }

    /// <summary>The most workers (V14).</summary>
    public required int MaximumWorkers { get; init; }

    /// <summary>How many /24 node blocks the pod range holds at least (V37).</summary>
    public required int PodNodeBlocks { get; init; }

    /// <summary>The Git Runner's disk in GB: default and minimum (V26).</summary>
    public required int GitRunnerDiskGb { get; init; }

    /// <summary>The least raw Ceph capacity of one carrier in GB (V55).</summary>
    public required int MinimumCephGb { get; init; }

    /// <summary>What buckets may fill where no space was ordered for them, in GB: enough to try them. It is the platform's space.</summary>
    public required int TrialBucketGb { get; init; }

    /// <summary>How the hypervisor restarts nodes after a host failure (product spec 2.9).</summary>
    public required RestartPriority NodeRestartPriority { get; init; }

    /// <summary>What Ceph keeps its three copies apart by (product spec 4.1).</summary>
    public required string CephFailureDomain { get; init; }

    /// <summary>The profile of <paramref name="environment"/>.</summary>
    public static EnvironmentProfile For(ClusterEnvironment environment) => environment switch
    {
        ClusterEnvironment.Production => Production,
        ClusterEnvironment.DevTest => DevTest,
        _ => throw new ArgumentOutOfRangeException(nameof(environment), environment, "There are two environments: production and dev/test."),
    };
}
