namespace ManagedKube.NodeDriver.Tools;

/// <summary>
/// Asks again until something holds: often at first, then ever more seldom, so that quick things are seen quickly and slow ones
/// cost few questions.
/// </summary>
internal sealed class Patience(TimeProvider time, Action<string> progress)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    // What takes a minute is seen three seconds late at most.
    private const int LateBy = 20;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(30);

    /// <summary>Waits.</summary>
    /// <param name="what">What is waited for, for people: "the Talos API of ctopr-cp-01".</param>
    /// <param name="limit">How long at most.</param>
    /// <param name="ask">Null once it holds; else what is still missing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DriverException">It did not hold in time. The text says what was missing.</exception>
    public async Task UntilAsync(string what, TimeSpan limit, Func<CancellationToken, Task<string?>> ask, CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        var reported = TimeSpan.Zero;
        while (await ask(cancellationToken).ConfigureAwait(false) is { } missing)
        {
            var elapsed = time.GetElapsedTime(begin);
            if (elapsed >= limit)
                throw new DriverException($"{what}: not after {limit.TotalMinutes:0} min. {missing}");
            if (elapsed - reported >= BetweenReports)
            {
                reported = elapsed;
                progress($"waiting for {what}: {missing}");
            }

            var pause = TimeSpan.FromTicks(Math.Clamp(elapsed.Ticks / LateBy, Shortest.Ticks, Longest.Ticks));
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
