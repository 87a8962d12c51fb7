using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The known releases of Kubernetes.</summary>
public sealed record KubernetesReleases
{
    /// <summary>The day up to which the list of releases is complete.</summary>
    public required DateOnly KnownUntil { get; init; }

    /// <summary>The minors without a gap, oldest first.</summary>
    public required ImmutableArray<KubernetesMinor> Minors { get; init; }

    /// <summary>A minor by its number; null when it is not known.</summary>
    public KubernetesMinor? Minor(ReleaseBranch branch) => Minors.FirstOrDefault(minor => minor.Branch == branch);

    /// <summary>The newest minor on a day (L3); null before the first known one.</summary>
    public KubernetesMinor? Newest(DateOnly asOf) => Minors.LastOrDefault(minor => minor.Released <= asOf);
}
