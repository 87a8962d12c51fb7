using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Persistence;

/// <summary>The worlds of the recent past, kept only while somebody wants to look back.</summary>
/// <param name="times">How long operations take.</param>
/// <param name="length">How far back somebody wants to look.</param>
internal sealed class WorldHistory(OperationTimes times, Func<TimeSpan> length)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Moment> _moments = new();

    /// <summary>Remembers a change.</summary>
    /// <param name="before">The world before it.</param>
    /// <param name="after">The world after it, and when it changed.</param>
    public void Add(World before, Moment after)
    {
        var kept = length();
        lock (_gate)
        {
            if (kept == TimeSpan.Zero)
            {
                _moments.Clear();
                return;
            }

            if (_moments.First is null)
                _moments.AddLast(new Moment(before, DateTimeOffset.MinValue));
            _moments.AddLast(after);
            while (_moments.First!.Next is { } second && second.Value.Now < after.Now - kept)
                _moments.RemoveFirst();
        }
    }

    /// <summary>The world at an instant; when that is further back than what is known, the oldest one.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="latest">The world after the last change.</param>
    public Moment At(DateTimeOffset instant, World latest)
    {
        var world = Find(instant) ?? latest;
        return new Moment(world.Apply(ActivityScheduler.Advance(world, instant, times)), instant);
    }

    private World? Find(DateTimeOffset instant)
    {
        lock (_gate)
        {
            var found = _moments.Last;
            while (found is { Previous: { } older } && found.Value.Now > instant)
                found = older;
            return found?.Value.World;
        }
    }
}
