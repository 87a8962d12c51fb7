using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The versions that the nodes of a cluster run.</summary>
/// <param name="Talos">Talos.</param>
/// <param name="Kubernetes">Kubernetes.</param>
public sealed record RunningVersions(ReleaseVersion Talos, ReleaseVersion Kubernetes)
{
    /// <summary>The versions once a step is done.</summary>
    public RunningVersions After(VersionStep step) => step.Product == UpgradeProduct.Talos ? this with { Talos = step.To } : this with { Kubernetes = step.To };
}
