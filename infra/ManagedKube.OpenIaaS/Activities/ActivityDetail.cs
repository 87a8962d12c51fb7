namespace ManagedKube.OpenIaaS.Activities;

/// <summary>What an activity tells about the state it is in (API reference 2.3).</summary>
public sealed record ActivityDetail
{
    /// <summary>When the work began.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>When it ended; only of a final state.</summary>
    public DateTimeOffset? StopDate { get; init; }

    /// <summary>Percent done; only while running.</summary>
    public double? Progression { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>Id of the object that was created; only of a completed creation.</summary>
    public string? Result { get; init; }
}
