namespace ManagedKube.OpenIaaS.Activities;

/// <summary>
/// When to look at an activity next. Its own progress tells best when it will end, then what operations of its kind took before;
/// without either the wait grows with its age.
/// </summary>
internal static class PollingPlan
{
    /// <summary>Shortest wait: short activities are noticed at once.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);

    /// <summary>Longest wait, as the official client has it: long activities are noticed in time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Progress, in percent, from which it tells something.</summary>
    private const double TellingProgress = 5;

    private const double Growth = 0.4;
    private const double EarlyShare = 0.9;
    private const double LateShare = 0.04;
    private const double DenseShare = 0.08;
    private const double DenseUntil = 1.3;

    /// <summary>The wait before the next look.</summary>
    /// <param name="age">Time since the order was given.</param>
    /// <param name="usual">Time that operations of this kind took before, if known.</param>
    /// <param name="progress">Percent done at the last look, if known.</param>
    public static TimeSpan NextWait(TimeSpan age, TimeSpan? usual, double? progress)
    {
        if (progress is >= TellingProgress and <= 100)
            return Clamp(WaitByProgress(age, age * (100 / progress.Value)));
        if (usual is not { } expected || expected < Shortest)
            return Clamp(age * Growth);
        if (age < expected * EarlyShare)
            return Clamp(expected * EarlyShare - age);
        return age < expected * DenseUntil ? Clamp(expected * DenseShare) : Clamp(age * Growth);
    }

    /// <summary>Progress need not be even: no wait is longer than the activity is old.</summary>
    private static TimeSpan WaitByProgress(TimeSpan age, TimeSpan expected)
    {
        var rest = expected - age;
        var least = expected * LateShare;
        return rest > age ? age : rest > least ? rest : least;
    }

    private static TimeSpan Clamp(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
