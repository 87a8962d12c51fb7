using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>What a step of an order does to the world, and how it ends.</summary>
internal sealed record Effect
{
    public ImmutableArray<Change> Changes { get; private init; } = [];

    /// <summary>What was made, if the order makes something.</summary>
    public ConcernedItem? Made { get; private init; }

    /// <summary>Why nothing could be done; null when it was done.</summary>
    public string? Failure { get; private init; }

    public static Effect Of(params IEnumerable<Change> changes) => new() { Changes = [.. changes] };

    public static Effect Making(ConcernedItem made, params IEnumerable<Change> changes) => new() { Changes = [.. changes], Made = made };

    public static Effect Fail(string reason) => new() { Failure = reason };
}
