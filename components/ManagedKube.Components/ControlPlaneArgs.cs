using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What a <see cref="ControlPlane"/> is made from.</summary>
public sealed class ControlPlaneArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>
    /// By machine, the marks of the last deployment (<see cref="ControlPlane.NodeMarks"/>): machines that have one are compared with
    /// what they should be. Empty for a new cluster.
    /// </summary>
    public ImmutableDictionary<string, NodeMark> RecordedNodes { get; init; } = ImmutableDictionary<string, NodeMark>.Empty;

    /// <summary>Where to find templates, networks and the like; a catalog of its own when left out.</summary>
    public InfrastructureCatalog? Catalog { get; init; }

    /// <summary>Whether the machine configurations of the plan were checked already.</summary>
    internal bool IsChecked { get; init; }
}
