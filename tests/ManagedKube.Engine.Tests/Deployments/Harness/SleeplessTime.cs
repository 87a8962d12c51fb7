using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>A time that passes as soon as somebody waits for it.</summary>
internal sealed class SleeplessTime() : FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
            _ = Task.Run(() => Advance(dueTime));
        return timer;
    }
}
