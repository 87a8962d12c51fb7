using System.Collections.Immutable;

namespace ManagedKube.Benchmarks.Up;

/// <summary>
/// The longest chain of simulated latencies that a deployment has to wait for, whoever makes it: activities of a machine, its boot, the bootstrap of
/// the cluster, and joining it. What may be done at the same time is not added up.
/// </summary>
/// <param name="Node">The node at its end.</param>
/// <param name="Parts">Its parts, in order.</param>
internal sealed record CriticalPath(string Node, ImmutableArray<(string What, TimeSpan Time)> Parts)
{
    public TimeSpan Time => Parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Time);

    /// <param name="activities">All activities of the deployment.</param>
    /// <param name="events">All that happened to its nodes.</param>
    public static CriticalPath Of(IReadOnlyList<SimulatedActivity> activities, IReadOnlyList<SimulatedEvent> events)
    {
        var bootstrap = events.Single(happened => happened is { Kind: "EtcdMemberAdded", Detail: "bootstrap" });
        var first = Chain(activities, events, bootstrap.Node);
        var served = First(events, bootstrap.Node, "Ready");
        ImmutableArray<(string, TimeSpan)> cluster = [.. first, ($"bootstrap of the cluster", served - bootstrap.At)];
        return events
            .Select(happened => happened.Node)
            .Distinct()
            .Where(node => node != bootstrap.Node)
            .Select(node =>
            {
                var own = Chain(activities, events, node);
                var booted = First(events, node, "Up");
                var before = Length(own) > Length(cluster) ? own : cluster;
                return new CriticalPath(node, [.. before, ($"{node} joins", First(events, node, "Ready") - (booted > served ? booted : served))]);
            })
            .Append(new CriticalPath(bootstrap.Node, cluster))
            .MaxBy(path => path.Time)!;
    }

    private static ImmutableArray<(string What, TimeSpan Time)> Chain(
        IReadOnlyList<SimulatedActivity> activities, IReadOnlyList<SimulatedEvent> events, string node)
    {
        var up = events.First(happened => happened.Node == node && happened.Kind == "Up");
        var before = activities
            .Where(activity => activity.Items.Contains(up.MachineId) && activity.Ended <= up.At)
            .OrderBy(activity => activity.Ordered)
            .ToList();
        return [($"activities of {node}", Busy(before)), ($"{node} boots", up.At - before[^1].Ended)];
    }

    // Activities that ran at the same time count once.
    private static TimeSpan Busy(IEnumerable<SimulatedActivity> activities)
    {
        var (busy, until) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var activity in activities.Where(activity => activity.Ended > until))
        {
            busy += activity.Ended - (activity.Ordered > until ? activity.Ordered : until);
            until = activity.Ended;
        }

        return busy;
    }

    private static TimeSpan Length(ImmutableArray<(string What, TimeSpan Time)> parts) => parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Time);

    private static DateTimeOffset First(IReadOnlyList<SimulatedEvent> events, string node, string kind) =>
        events.First(happened => happened.Node == node && happened.Kind == kind).At;
}
