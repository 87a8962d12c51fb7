namespace ManagedKube.EndToEnd.Tests;

/// <summary>Everything that happened to simulated nodes, in order, as the simulator itself noted it.</summary>
internal sealed record NodeTimeline(IReadOnlyList<NodeEvent> Events)
{
    /// <summary>Those after a moment.</summary>
    public NodeTimeline After(DateTimeOffset moment) => new([.. Events.Where(happened => happened.At > moment)]);

    public DateTimeOffset End => Events[^1].At;

    /// <summary>The nodes to which something of a kind happened, in order.</summary>
    public IEnumerable<string> Of(string kind) => Events.Where(happened => happened.Kind == kind).Select(happened => happened.Node);

    /// <summary>The most nodes of some that were away at one instant: down, or with a service that did not run.</summary>
    public int MostAwayAtOnce(Func<string, bool> among)
    {
        var (away, most) = (new HashSet<string>(), 0);
        foreach (var happened in Events.Where(happened => among(happened.Node)))
        {
            if (happened.Kind is "Down" or "NotReady")
                away.Add(happened.Node);
            else if (happened.Kind == "Ready")
                away.Remove(happened.Node);
            most = Math.Max(most, away.Count);
        }

        return most;
    }
}
