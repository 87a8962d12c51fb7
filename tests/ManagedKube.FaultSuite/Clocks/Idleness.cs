namespace ManagedKube.FaultSuite.Clocks;

/// <summary>
/// Moves virtual clocks on while this process has nothing to do: no thread of the pool works, no work item waits, and none has been
/// completed for a moment. The further the next timer is, the longer it must have been idle, since a far timer is mostly a time-out.
/// </summary>
internal sealed class Idleness : IDisposable
{
    private const int LooksPerFarJump = 4;
    private const int LooksPerJump = 2;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Far = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly List<VirtualTime> _clocks = [];
    private volatile bool _ended;

    public Idleness() => new Thread(Watch) { IsBackground = true, Name = nameof(Idleness) }.Start();

    public VirtualTime Add()
    {
        var clock = new VirtualTime();
        lock (_gate)
            _clocks.Add(clock);
        return clock;
    }

    public void Remove(VirtualTime clock)
    {
        lock (_gate)
            _clocks.Remove(clock);
    }

    public void Dispose() => _ended = true;

    private void Watch()
    {
        var (done, idle) = (0L, 0);
        while (!_ended)
        {
            Thread.Sleep(Look);
            var completed = ThreadPool.CompletedWorkItemCount;
            idle = completed == done && ThreadPool.PendingWorkItemCount == 0 && WorkingThreads == 0 ? idle + 1 : 0;
            done = completed;
            if (idle > 0 && JumpAll(idle))
                idle = 0;
        }
    }

    private static int WorkingThreads
    {
        get
        {
            ThreadPool.GetMaxThreads(out var most, out _);
            ThreadPool.GetAvailableThreads(out var available, out _);
            return most - available;
        }
    }

    private bool JumpAll(int idle)
    {
        lock (_gate)
        {
            var ready = _clocks.Where(clock => clock.UntilNext is { } next && idle >= LooksFor(next)).ToList();
            ready.ForEach(clock => clock.Jump());
            return ready.Count > 0;
        }
    }

    private static int LooksFor(TimeSpan next) => next <= Near ? 1 : next <= Far ? LooksPerJump : LooksPerFarJump;
}
