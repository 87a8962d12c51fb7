using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A release branch of Talos: which Kubernetes it runs, and its patches (product spec 6.4).</summary>
public sealed record TalosBranch
{
    /// <summary>The branch, x.y.</summary>
    public required ReleaseBranch Branch { get; init; }

    /// <summary>The day of x.y.0.</summary>
    public required DateOnly Released { get; init; }

    /// <summary>The oldest Kubernetes minor that it runs.</summary>
    [JsonPropertyName("kubernetesFrom")]
    public required ReleaseBranch OldestKubernetes { get; init; }

    /// <summary>The newest Kubernetes minor that it runs.</summary>
    [JsonPropertyName("kubernetesTo")]
    public required ReleaseBranch NewestKubernetes { get; init; }

    /// <summary>The oldest Talos that can be upgraded to it.</summary>
    public required ReleaseBranch UpgradableFrom { get; init; }

    /// <summary>The releases x.y.1 and later, oldest first, as far as they are known.</summary>
    public required ImmutableArray<PatchRelease> Patches { get; init; }

    /// <summary>Whether the branch runs a Kubernetes minor.</summary>
    public bool Runs(ReleaseBranch kubernetes) => kubernetes >= OldestKubernetes && kubernetes <= NewestKubernetes;

    /// <summary>Whether Talos' makers have withdrawn a release.</summary>
    public bool HasWithdrawn(ReleaseVersion version) => Patches.Any(patch => patch.Version == version && patch.Withdrawn);
}
