using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>The versions that a new cluster begins with (L9).</summary>
/// <param name="Talos">The newest Talos.</param>
/// <param name="Kubernetes">The newest patch of the minor before the newest.</param>
internal sealed record NewClusterVersions(ReleaseVersion Talos, ReleaseVersion Kubernetes)
{
    /// <summary>The versions for a cluster that is ordered on a day; null when the release data knows none.</summary>
    public static NewClusterVersions? On(DateOnly day, ReleaseData releases)
    {
        if (releases.Kubernetes.Newest(day) is not { } newest || releases.Talos.Newest(day) is not { } talos)
            return null;
        var minor = releases.Kubernetes.Minor(newest.Branch.Plus(-1)) ?? newest;
        return new NewClusterVersions(Latest(talos.Branch, talos.Patches, day), Latest(minor.Branch, minor.Patches, day));
    }

    private static ReleaseVersion Latest(ReleaseBranch branch, IEnumerable<PatchRelease> patches, DateOnly day) => patches
        .Where(patch => !patch.Withdrawn && patch.Released <= day)
        .Select(patch => patch.Version)
        .Append(new ReleaseVersion(branch.Major, branch.Minor, 0))
        .Max();
}
