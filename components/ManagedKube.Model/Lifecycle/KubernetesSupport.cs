using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The support of a Kubernetes minor on a day (product spec 6.4, L3 to L8 and L15). All days are UTC calendar days.</summary>
public sealed record KubernetesSupport
{
    /// <summary>How many minors are supported at a time (S1).</summary>
    public const int SupportedMinors = 3;

    /// <summary>How many days a minor may still run after the release that pushed it out (S3).</summary>
    public const int GraceDays = 90;

    /// <summary>How many months after its release a minor is at an end at the latest (S2).</summary>
    public const int LongestMonths = 16;

    /// <summary>Within how many days after its release the newest minor should be reached (L15).</summary>
    public const int RecommendedDays = 120;

    /// <summary>The minor.</summary>
    public required ReleaseBranch Branch { get; init; }

    /// <summary>The day that this is about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the minor stands (L6).</summary>
    public required SupportPhase Phase { get; init; }

    /// <summary>The day of its release; null when it is not known.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>The day of the release that pushed it out (L4); null before it.</summary>
    public DateOnly? Trigger { get; init; }

    /// <summary>The last day of support, on which it must have been left (L5, L15); null while it is open.</summary>
    public DateOnly? EndOfSupport { get; init; }

    /// <summary>The last day of upstream support; null when it is not known.</summary>
    public DateOnly? UpstreamEndOfLife { get; init; }

    /// <summary>The newest minor on that day (L3); null when none was known to be out.</summary>
    public ReleaseBranch? Newest { get; init; }

    /// <summary>Until when the newest minor should be reached (L15); null when this is the newest, or none is known.</summary>
    public DateOnly? RecommendedUntil { get; init; }

    /// <summary>How many days are left until the end of support; negative after it, null while the end is open.</summary>
    public int? DaysLeft => EndOfSupport?.DayNumber - AsOf.DayNumber;

    /// <summary>Whether it is still supported here but gets no patches from upstream any more (L8).</summary>
    public bool LacksUpstreamPatches => Phase is SupportPhase.Supported or SupportPhase.Grace && AsOf > UpstreamEndOfLife;

    /// <summary>Whether it is older than any support can last, though nothing has ended it: the data is then out of date (L7).</summary>
    public bool IsSuspiciouslyOld => Phase != SupportPhase.Ended && AsOf > Released?.AddMonths(LongestMonths);

    /// <summary>The support of a minor on a day.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="branch">The minor.</param>
    /// <param name="asOf">The day.</param>
    public static KubernetesSupport StatusOf(ReleaseData data, ReleaseBranch branch, DateOnly asOf)
    {
        var minor = data.Kubernetes.Minor(branch);
        var newest = data.Kubernetes.Newest(asOf);
        var trigger = TriggerOf(data.Kubernetes, branch, asOf);
        var end = trigger?.AddDays(GraceDays);
        return new KubernetesSupport
        {
            Branch = branch,
            AsOf = asOf,
            Phase = PhaseOf(data.Kubernetes, branch, asOf, end),
            Released = minor?.Released,
            Trigger = trigger,
            EndOfSupport = end,
            UpstreamEndOfLife = minor?.EndOfLife,
            Newest = newest?.Branch,
            RecommendedUntil = newest is null || newest.Branch <= branch ? null : newest.Released.AddDays(RecommendedDays),
        };
    }

    // A minor from before the data begins was pushed out, at the latest, by the oldest known minor that is new enough.
    private static DateOnly? TriggerOf(KubernetesReleases kubernetes, ReleaseBranch branch, DateOnly asOf)
    {
        var successor = kubernetes.Minors.FirstOrDefault(minor => minor.Branch >= branch.Plus(SupportedMinors));
        return successor?.Released <= asOf ? successor.Released : null;
    }

    private static SupportPhase PhaseOf(KubernetesReleases kubernetes, ReleaseBranch branch, DateOnly asOf, DateOnly? end)
    {
        var isOut = kubernetes.Minor(branch) is { } minor ? minor.Released <= asOf : branch < kubernetes.Minors[0].Branch;
        return (isOut, end) switch
        {
            (false, _) => SupportPhase.Unreleased,
            (true, null) => SupportPhase.Supported,
            (true, { } last) => asOf <= last ? SupportPhase.Grace : SupportPhase.Ended,
        };
    }
}
