using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A named set of component versions that were tested together; a customer file names one by <c>versions.platform</c>.</summary>
public sealed record PlatformRelease
{
    /// <summary>
    /// The name, year and month, and a letter from the second one of a month on: 2026-11, 2026-11b. With a dot between them YAML would read a
    /// number, and lose the zero of October; with a day behind them, a date.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The day it was declared.</summary>
    public required DateOnly Released { get; init; }

    /// <summary>The version of every component, by the component's name.</summary>
    public required ImmutableSortedDictionary<string, string> Components { get; init; }
}
