using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A component that stands in the way of a Kubernetes minor, and must be replaced before it.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="Version">The version that runs.</param>
/// <param name="NewestKubernetes">The newest Kubernetes minor that this version runs on.</param>
public sealed record ComponentLimit(string Name, string Version, ReleaseBranch NewestKubernetes);
