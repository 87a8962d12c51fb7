namespace ManagedKube.Model.Lifecycle;

/// <summary>The age of a running platform component on a day.</summary>
public sealed record ComponentStatus
{
    /// <summary>The component's name.</summary>
    public required string Name { get; init; }

    /// <summary>The version that runs.</summary>
    public required string Running { get; init; }

    /// <summary>How urgent an update is.</summary>
    public required ComponentPhase Phase { get; init; }

    /// <summary>The first stable release newer than the running one, which began the 90 days; null when none is known.</summary>
    public ComponentRelease? FirstNewer { get; init; }

    /// <summary>The newest stable release; null when it is the running one or none is known.</summary>
    public ComponentRelease? Newest { get; init; }

    /// <summary>Up to which day the component's releases are known; null when that is not known either.</summary>
    public DateOnly? KnownUntil { get; init; }

    /// <summary>How many days are left until the deadline; negative after it, null when there is none.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>The last day on which the update is in time; null when there is none.</summary>
    public DateOnly? Deadline => FirstNewer?.Released?.AddDays(ComponentPolicy.UpdateDays);
}
