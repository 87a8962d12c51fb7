using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A patch release x.y.z.</summary>
public sealed record PatchRelease
{
    /// <summary>The version.</summary>
    public required ReleaseVersion Version { get; init; }

    /// <summary>The day of the release; null when it is not known.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>Whether it closes a hole that cannot wait (L12).</summary>
    public bool Critical { get; init; }

    /// <summary>Whether its makers have withdrawn it: it is never installed, and its absence is no lack.</summary>
    public bool Withdrawn { get; init; }
}
