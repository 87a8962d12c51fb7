namespace ManagedKube.OpenIaaS.Activities;

/// <summary>
/// When to look at an activity next. Without experience the wait grows with the activity's age; with experience the
/// first look is shortly before the usual end, and looks are dense around it.
/// </summary>
internal static class PollingPlan
{
    /// <summary>Shortest wait: short activities are noticed at once.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);

    /// <summary>Longest wait: long activities are noticed in time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private const double Growth = 0.4;
    private const double EarlyShare = 0.9;
    private const double DenseShare = 0.08;
    private const double DenseUntil = 1.3;

    /// <summary>The wait before the next look.</summary>
    /// <param name="age">Time since the order was given.</param>
    /// <param name="usual">Time that operations of this kind took before, if known.</param>
    public static TimeSpan NextWait(TimeSpan age, TimeSpan? usual)
    {
        if (usual is not { } expected || expected < Shortest)
            return Clamp(age * Growth);
        if (age < expected * EarlyShare)
            return Clamp(expected * EarlyShare - age);
        return age < expected * DenseUntil ? Clamp(expected * DenseShare) : Clamp(age * Growth);
    }

    private static TimeSpan Clamp(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
