namespace ManagedKube.Components.Addons;

/// <summary>What pods of a namespace may do, by Kubernetes' Pod Security Standards.</summary>
internal enum PodSecurity
{
    /// <summary>Everything, the host's namespaces and devices included.</summary>
    Privileged,

    /// <summary>Nothing that is known to lead out of a container.</summary>
    Baseline,

    /// <summary>As little as current practice recommends.</summary>
    Restricted,
}
