namespace ManagedKube.Model.Versions;

/// <summary>Which Kubernetes releases one Talos release branch runs.</summary>
/// <param name="Minor">The y of Talos 1.y.</param>
/// <param name="OldestKubernetes">The lowest Kubernetes 1.y that it runs.</param>
/// <param name="NewestKubernetes">The highest Kubernetes 1.y that it runs.</param>
public sealed record TalosBranch(int Minor, int OldestKubernetes, int NewestKubernetes)
{
    /// <summary>Whether the branch runs <paramref name="kubernetes"/>.</summary>
    public bool Runs(ReleaseVersion kubernetes) =>
        kubernetes.Major == 1 && kubernetes.Minor >= OldestKubernetes && kubernetes.Minor <= NewestKubernetes;
}
