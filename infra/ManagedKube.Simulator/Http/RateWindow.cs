namespace ManagedKube.Simulator.Http;

/// <summary>The requests of the last second.</summary>
internal sealed class RateWindow
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(1);

    private readonly Queue<long> _accepted = new();

    /// <summary>Counts a request unless a limit is reached.</summary>
    /// <returns>False when it is.</returns>
    public bool Accept(int limit, TimeProvider timeProvider)
    {
        lock (_accepted)
        {
            var now = timeProvider.GetTimestamp();
            while (_accepted.TryPeek(out var oldest) && timeProvider.GetElapsedTime(oldest, now) >= Length)
                _accepted.Dequeue();
            if (_accepted.Count >= limit)
                return false;
            _accepted.Enqueue(now);
            return true;
        }
    }
}
