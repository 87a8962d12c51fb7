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
}
