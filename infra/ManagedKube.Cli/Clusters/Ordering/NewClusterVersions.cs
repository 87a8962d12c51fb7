using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>The versions that a new cluster begins with.</summary>
/// <param name="Talos">The newest Talos.</param>
/// <param name="Kubernetes">The Kubernetes that <see cref="NewClusterPolicy"/> proposes.</param>
internal sealed record NewClusterVersions(ReleaseVersion Talos, ReleaseVersion Kubernetes)
{
    /// <summary>The versions for a cluster that is ordered on a day; null when the release data knows none.</summary>
    public static NewClusterVersions? On(DateOnly day, ReleaseData releases) =>
        NewClusterPolicy.Proposal(releases, day) is { } kubernetes && releases.Talos.Newest(day) is { } talos
            ? new NewClusterVersions(talos.Patches.NewestUntil(day)?.Version ?? talos.Branch.First, kubernetes)
            : null;
}
