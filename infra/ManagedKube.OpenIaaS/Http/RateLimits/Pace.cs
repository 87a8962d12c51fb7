namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>
/// How fast requests may follow each other (generic cell rate algorithm): a small burst at once, then one for each interval.
/// The burst and what follows it within a second stay together within the limit.
/// </summary>
/// <param name="Interval">Time between two requests in the long run.</param>
/// <param name="Lead">How far requests may be ahead of that.</param>
internal readonly record struct Pace(TimeSpan Interval, TimeSpan Lead)
{
    private const int BurstShare = 5;

    /// <summary>The pace that never exceeds a number of requests in any second.</summary>
    public static Pace Of(int requestsPerSecond)
    {
        var burst = Math.Max(1, requestsPerSecond / BurstShare);
        var interval = TimeSpan.FromSeconds(1.0 / Math.Max(1, requestsPerSecond - burst));
        return new(interval, interval * (burst - 1));
    }

    /// <summary>Takes the next turn.</summary>
    /// <param name="due">When the next request would be due in the long run; what the last turn left.</param>
    /// <param name="now">The time.</param>
    /// <returns>When the request may be sent, and when the one after it is due.</returns>
    public (DateTimeOffset Go, DateTimeOffset Due) Take(DateTimeOffset due, DateTimeOffset now)
    {
        if (due < now)
            due = now;
        return (due - Lead > now ? due - Lead : now, due + Interval);
    }

    /// <summary>What a pause leaves: nobody goes before its end.</summary>
    public DateTimeOffset Pause(DateTimeOffset due, DateTimeOffset until) => due > until + Lead ? due : until + Lead;
}
