using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// The versions that the cluster runs, as written. They have no default: a newer release of this library must never
/// upgrade a cluster by itself.
/// </summary>
public sealed record VersionsDefinition
{
    /// <summary>Talos, x.y.z (V72).</summary>
    public required string Talos { get; init; }

    /// <summary>Kubernetes, x.y.z (V71).</summary>
    public required string Kubernetes { get; init; }

    /// <summary>
    /// The platform release, a named set of component versions, for example 2026-11; null means the one that this library was
    /// released with. A running cluster keeps the recorded one (G7).
    /// </summary>
    public string? Platform { get; init; }

    /// <summary>Components whose version differs from the platform release's, by the component's name.</summary>
    public ImmutableSortedDictionary<string, string> Components { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
