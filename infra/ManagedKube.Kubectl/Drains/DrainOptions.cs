namespace ManagedKube.Kubectl.Drains;

/// <summary>What may happen to the pods of a node.</summary>
internal sealed record DrainOptions
{
    public bool IgnoreDaemonSets { get; init; }

    public bool DeleteEmptyDirData { get; init; }

    public bool Force { get; init; }

    public bool DisableEviction { get; init; }

    /// <summary>In seconds; null for what each pod says.</summary>
    public int? GracePeriod { get; init; }

    /// <summary>Zero for as long as it takes.</summary>
    public TimeSpan Timeout { get; init; }
}
