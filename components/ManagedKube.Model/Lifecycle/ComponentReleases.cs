using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The known stable releases of a platform component.</summary>
public sealed record ComponentReleases
{
    /// <summary>The name that definitions use, which is the name of its chart.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The day up to which the list of releases is complete; null when releases are listed only as far as somebody came across them.</summary>
    public DateOnly? KnownUntil { get; init; }

    /// <summary>The component whose version decides this one's; null for one that has a life of its own.</summary>
    public string? Follows { get; init; }

    /// <summary>The stable releases, lowest version first.</summary>
    public required ImmutableArray<ComponentRelease> Releases { get; init; }

    /// <summary>A release by its version, with or without a leading v; null when it is not known.</summary>
    public ComponentRelease? Release(string version) =>
        ComponentVersion.TryParse(version, out var number) ? Releases.FirstOrDefault(release => release.Number == number) : null;
}
