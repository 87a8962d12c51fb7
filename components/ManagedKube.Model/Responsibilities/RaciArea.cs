using System.Collections.Immutable;

namespace ManagedKube.Model.Responsibilities;

/// <summary>Activities that belong together.</summary>
public sealed record RaciArea
{
    /// <summary>The id, which the ids of its activities begin with.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Name { get; init; }

    /// <summary>Where the provider's part applies.</summary>
    public required RaciScope Scope { get; init; }

    /// <summary>The ids of the notes on all its activities.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The activities, in the product's order.</summary>
    public required ImmutableArray<RaciActivity> Activities { get; init; }
}
