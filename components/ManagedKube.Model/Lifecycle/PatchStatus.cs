using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The patches that a running version lacks on a day.</summary>
public sealed record PatchStatus
{
    /// <summary>The version that runs.</summary>
    public required ReleaseVersion Running { get; init; }

    /// <summary>How urgent it is.</summary>
    public required PatchPhase Phase { get; init; }

    /// <summary>The first patch that is not applied; null when none is known.</summary>
    public PatchRelease? FirstMissing { get; init; }

    /// <summary>The newest patch of the same branch, which clears all of it; null when none is known.</summary>
    public PatchRelease? Newest { get; init; }

    /// <summary>
    /// The day of the first patch that is not applied. Where that day is not known, it is the day of the next patch: the missing one is
    /// at least as old. Null when none is missing, or no day is known.
    /// </summary>
    public DateOnly? MissingSince { get; init; }

    /// <summary>How many days ago that was.</summary>
    public int? AgeDays { get; init; }

    /// <summary>From when the patch is due.</summary>
    public DateOnly? DueFrom => MissingSince?.AddDays(PatchPolicy.DueAfterDays);

    /// <summary>The last day on which the patch is in time.</summary>
    public DateOnly? Deadline => MissingSince?.AddDays(PatchPolicy.OverdueAfterDays);
}
