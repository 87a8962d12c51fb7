using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What a <see cref="BareMetalPool"/> is made from.</summary>
public sealed class BareMetalPoolArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>The name of the pool, whose workers are bare-metal servers.</summary>
    public required string Pool { get; init; }

    /// <summary>The control plane that the servers join.</summary>
    public required ControlPlane ControlPlane { get; init; }
}
