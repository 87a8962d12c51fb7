using System.Collections.Concurrent;

namespace ManagedKube.Simulator.Http.Activities;

/// <summary>Remembers how long after the end of each activity its caller first saw it.</summary>
internal sealed class NoticeLog
{
    private readonly ConcurrentDictionary<Guid, TimeSpan> _delays = new();

    public IReadOnlyList<TimeSpan> Delays => [.. _delays.Values];

    public void Seen(Guid activity, DateTimeOffset ended, DateTimeOffset now) => _delays.TryAdd(activity, now - ended);
}
