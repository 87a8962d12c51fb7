namespace ManagedKube.OpenIaaS.Tests.Fakes;

/// <summary>A clock on which everything happens many times faster, so that waiting code needs no real waiting.</summary>
public sealed class AcceleratedTime(double factor = 200) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();
    private readonly DateTimeOffset _startedAt = new(2026, 7, 20, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _startedAt + System.GetElapsedTime(_start) * factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shorten(dueTime), Shorten(period));

    private TimeSpan Shorten(TimeSpan time) => time <= TimeSpan.Zero ? time : time / factor;
}
