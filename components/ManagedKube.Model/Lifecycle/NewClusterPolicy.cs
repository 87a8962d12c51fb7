using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Which Kubernetes a new cluster begins with (product spec 6.4, L9).</summary>
public static class NewClusterPolicy
{
    /// <summary>The version to propose: the newest patch of the minor before the newest; null when the data does not reach that far.</summary>
    public static ReleaseVersion? Proposal(ReleaseData data, DateOnly asOf) =>
        data.Kubernetes.Newest(asOf) is { } newest && data.Kubernetes.Minor(newest.Branch.Plus(-1)) is { } minor
            ? minor.Patches.NewestUntil(asOf)?.Version ?? minor.Branch.First
            : null;
}
