namespace ManagedKube.OpenIaaS.Activities;

/// <summary>
/// When to look at an activity next. Its own progress tells best when it will end, then what operations of its kind took before;
/// without either the wait grows with its age.
/// </summary>
internal static class PollingPlan
{
    /// <summary>Shortest wait: short activities are noticed at once.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);

    /// <summary>Longest wait, as the official client has it: long activities are noticed in time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Longest first wait for an operation of an unknown kind.</summary>
    private static readonly TimeSpan LongestFirst = TimeSpan.FromSeconds(1.5);

    /// <summary>Progress, in percent, from which it tells something, and from which it tells well.</summary>
    private const double VagueProgress = 5;
    private const double TellingProgress = 10;

    /// <summary>Progress comes in whole percent, rounded down.</summary>
    private const double HalfPercent = 0.5;

    private const double Growth = 0.8;
    private const double LateShare = 0.04;
    private const double DenseShare = 0.08;
    private const double DenseUntil = 1.3;

    /// <summary>The wait before the next look.</summary>
    /// <param name="age">Time since the order was given.</param>
    /// <param name="experience">What operations took before.</param>
    /// <param name="progress">Percent done at the last look, if known.</param>
    public static TimeSpan NextWait(TimeSpan age, Experience experience, double? progress)
    {
        if (progress is >= VagueProgress and <= 100)
            return Clamp(WaitByProgress(age, progress.Value));
        if (experience.Usual is not { } usual || usual < Shortest)
            return Clamp(Longer(age * Growth, FirstWait(experience.Least)));
        if (age < usual)
            return Clamp(usual * (1 + LateShare) - age);
        return Clamp(age < usual * DenseUntil ? usual * DenseShare : age * Growth);
    }

    /// <summary>Progress need not be even: no wait is much longer than the activity is old.</summary>
    private static TimeSpan WaitByProgress(TimeSpan age, double progress)
    {
        var expected = age * (100 / Math.Min(100, progress + HalfPercent));
        var most = progress < TellingProgress ? age : 2 * age;
        var rest = Longer(expected - age, expected * LateShare);
        return rest < most ? rest : most;
    }

    /// <summary>Where nothing was ever done faster, a first look at once is in vain.</summary>
    private static TimeSpan FirstWait(TimeSpan? least) =>
        least is not { } known ? Shortest : known / 2 < LongestFirst ? known / 2 : LongestFirst;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Clamp(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
