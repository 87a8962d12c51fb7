using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A minor release of Kubernetes and its patches.</summary>
public sealed record KubernetesMinor
{
    /// <summary>The minor, x.y.</summary>
    [JsonPropertyName("minor")]
    public required ReleaseBranch Branch { get; init; }

    /// <summary>The day of x.y.0.</summary>
    public required DateOnly Released { get; init; }

    /// <summary>The last day of upstream support.</summary>
    public DateOnly? EndOfLife { get; init; }

    /// <summary>The releases x.y.1 and later, oldest first.</summary>
    public required ImmutableArray<PatchRelease> Patches { get; init; }
}
