using System.Collections.Concurrent;

namespace ManagedKube.OpenIaaS.Activities;

/// <summary>Learns how long operations of one kind take.</summary>
internal sealed class UsualDurations
{
    private const double Weight = 0.3;
    private readonly ConcurrentDictionary<string, TimeSpan> _durations = new(StringComparer.Ordinal);

    public TimeSpan? Of(string kind) => _durations.TryGetValue(kind, out var duration) ? duration : null;

    public void Learn(string kind, TimeSpan duration) =>
        _durations.AddOrUpdate(kind, duration, (_, known) => known + (duration - known) * Weight);
}
