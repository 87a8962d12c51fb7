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

    /// <summary>The age in days of the first patch that is not applied; null when it is not known.</summary>
    public int? AgeDays { get; init; }

    /// <summary>From when the patch is due; null when none is missing or its day is not known.</summary>
    public DateOnly? DueFrom => FirstMissing?.Released?.AddDays(PatchPolicy.DueAfterDays);

    /// <summary>The last day on which the patch is in time; null when none is missing or its day is not known.</summary>
    public DateOnly? Deadline => FirstMissing?.Released?.AddDays(PatchPolicy.OverdueAfterDays);
}
