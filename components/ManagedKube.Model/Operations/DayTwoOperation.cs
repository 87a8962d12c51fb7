using System.Collections.Immutable;

namespace ManagedKube.Model.Operations;

/// <summary>An operation on a delivered cluster (product spec 8.1).</summary>
public sealed record DayTwoOperation
{
    /// <summary>D1 to D30.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required string Name { get; init; }

    /// <summary>The ids of the activities of the matrix that it belongs to; the first one tells who performs it.</summary>
    public required ImmutableArray<string> Activities { get; init; }

    /// <summary>Whether the product names no activity, and the closest one was chosen.</summary>
    public bool Proposed { get; init; }

    /// <summary>What must never happen in it.</summary>
    public required ImmutableArray<string> Never { get; init; }
}
