namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>The time of a clock that runs faster, so that a test does not wait for the pauses between attempts.</summary>
internal sealed class FastTime : TimeProvider
{
    private const int Speed = 20;

    private readonly long _start = System.GetTimestamp();

    public override long GetTimestamp() => _start + ((System.GetTimestamp() - _start) * Speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Faster(dueTime), Faster(period));

    private static TimeSpan Faster(TimeSpan time) => time > TimeSpan.Zero ? time / Speed : time;
}
