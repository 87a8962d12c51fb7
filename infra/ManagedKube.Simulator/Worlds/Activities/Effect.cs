using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>What a step of an order does to the world, and how it ends.</summary>
internal sealed record Effect
{
    public ImmutableArray<Change> Changes { get; private init; } = [];

    /// <summary>What was made, if the order makes something.</summary>
    public ConcernedItem? Made { get; private init; }

    /// <summary>Why the order failed; null when it was done.</summary>
    public string? Failure { get; private init; }

    public static Effect Of(params IEnumerable<Change> changes) => new() { Changes = [.. changes] };

    public static Effect Making(ConcernedItem made, params IEnumerable<Change> changes) => new() { Changes = [.. changes], Made = made };

    /// <summary>The same effect of an activity that fails all the same.</summary>
    /// <param name="reason">Why it fails.</param>
    /// <param name="namesMade">Whether the activity tells what was made.</param>
    public Effect FailingAfterwards(string reason, bool namesMade) => this with { Failure = reason, Made = namesMade ? Made : null };

    public static Effect Fail(string reason) => new() { Failure = reason };
}
