using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Geometry;

/// <summary>A whole picture.</summary>
internal sealed record Picture
{
    /// <summary>Its name, for people and screen readers.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The canvas with all that is on it.</summary>
    public required Box Canvas { get; init; }

    /// <summary>What leads where.</summary>
    public required ImmutableArray<Arrow> Arrows { get; init; }
}
