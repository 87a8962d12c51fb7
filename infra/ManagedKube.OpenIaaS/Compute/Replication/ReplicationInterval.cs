namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>How often a replication runs: either hours or minutes.</summary>
public sealed record ReplicationInterval
{
    /// <summary>Hours, 1 to 24; 0 or missing when it is minutes.</summary>
    public int? Hours { get; init; }

    /// <summary>Minutes, 15 to 59; 0 or missing when it is hours.</summary>
    public int? Minutes { get; init; }
}
