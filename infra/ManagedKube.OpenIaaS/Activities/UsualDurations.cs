using System.Collections.Concurrent;

namespace ManagedKube.OpenIaaS.Activities;

/// <summary>Learns how long operations of each kind take.</summary>
internal sealed class UsualDurations
{
    private const double Weight = 0.3;
    private readonly ConcurrentDictionary<string, TimeSpan> _durations = new(StringComparer.Ordinal);

    public Experience Of(string kind) => new(
        _durations.TryGetValue(kind, out var duration) ? duration : null,
        _durations.IsEmpty ? null : _durations.Values.Min());

    public void Learn(string kind, TimeSpan duration) =>
        _durations.AddOrUpdate(kind, duration, (_, known) => known + (duration - known) * Weight);
}
