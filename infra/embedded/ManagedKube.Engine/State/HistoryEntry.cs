using System.Collections.Immutable;

namespace ManagedKube.Engine.State;

/// <summary>One update of a stack, as its history keeps it.</summary>
public sealed record HistoryEntry
{
    /// <summary>Its number, from 1, by which its state can be asked for; 0 before it is recorded.</summary>
    public int Version { get; init; }

    /// <summary>What was done, in Pulumi's words: <c>update</c>, <c>refresh</c>, <c>destroy</c>, <c>import</c> or <c>rename</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>Whether everything went well.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>What the user said it is for; empty for nothing.</summary>
    public string Message { get; init; } = "";

    /// <summary>How many resources were created, updated, ..., by operation name.</summary>
    public ImmutableSortedDictionary<string, int> ResourceChanges { get; init; } = ImmutableSortedDictionary<string, int>.Empty;
}
