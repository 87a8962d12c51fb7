using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What a <see cref="WorkerPool"/> is made from.</summary>
public sealed class WorkerPoolArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>The name of the pool in the definition.</summary>
    public required string Pool { get; init; }

    /// <summary>The control plane of the cluster that the machines join.</summary>
    public required ControlPlane ControlPlane { get; init; }

    /// <summary>Where to find templates, networks and the like; a catalog of its own when left out.</summary>
    public InfrastructureCatalog? Catalog { get; init; }
}
