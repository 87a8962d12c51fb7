using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What <see cref="PlatformAddons"/> are made from.</summary>
public sealed class PlatformAddonsArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>The control plane. The add-ons are declared last: they wait for the machines that have been declared until then.</summary>
    public required ControlPlane ControlPlane { get; init; }

    /// <summary>The certificate of the consoles; null for one of the cluster's own authority.</summary>
    public ConsoleCertificate? ConsoleCertificate { get; init; }
}
