namespace ManagedKube.FaultSuite.Clocks;

/// <summary>
/// A clock that goes on as usual while anybody works, and jumps to the next timer when nobody does: waiting takes no time, however
/// long it is.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 7, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<(VirtualTimer Timer, int Version), (long Due, long Sequence)> _due = new();
    private readonly long _started = System.GetTimestamp();
    private long _jumped;
    private long _sequence;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How far the next timer is; null when there is none.</summary>
    public TimeSpan? UntilNext
    {
        get
        {
            lock (_gate)
            {
                DropOutdated();
                return _due.TryPeek(out _, out var next) ? TimeSpan.FromTicks(Math.Max(0, next.Due - Now)) : null;
            }
        }
    }

    private long Now => Volatile.Read(ref _jumped) + System.GetElapsedTime(_started).Ticks;

    public override DateTimeOffset GetUtcNow() => Start + TimeSpan.FromTicks(Now);

    public override long GetTimestamp() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes on to the next timer, and lets it and all that are due at the same time act.</summary>
    public void Jump()
    {
        lock (_gate)
        {
            DropOutdated();
            if (!_due.TryPeek(out _, out var next))
                return;
            Volatile.Write(ref _jumped, _jumped + Math.Max(0, next.Due - Now));
            while (_due.TryPeek(out var entry, out var priority) && priority.Due <= Now)
            {
                _due.Dequeue();
                if (entry.Version == entry.Timer.Version)
                    Fire(entry.Timer);
            }
        }
    }

    private void Fire(VirtualTimer timer)
    {
        if (timer.Period > TimeSpan.Zero)
            Schedule(timer, timer.Period);
        ThreadPool.UnsafeQueueUserWorkItem(static fired => fired.Callback(fired.State), timer, preferLocal: false);
    }

    private void Schedule(VirtualTimer timer, TimeSpan dueTime) =>
        _due.Enqueue((timer, timer.Version), (Now + dueTime.Ticks, _sequence++));

    private void DropOutdated()
    {
        while (_due.TryPeek(out var entry, out _) && entry.Version != entry.Timer.Version)
            _due.Dequeue();
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimerCallback Callback => callback;

        public object? State => state;

        public TimeSpan Period { get; private set; }

        /// <summary>Which setting of the timer is in force.</summary>
        public int Version { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                Version++;
                Period = period;
                if (dueTime >= TimeSpan.Zero)
                    time.Schedule(this, dueTime);
                return true;
            }
        }

        public void Dispose()
        {
            lock (time._gate)
                Version++;
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
