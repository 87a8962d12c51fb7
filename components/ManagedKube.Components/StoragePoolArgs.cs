using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>What a <see cref="StoragePool"/> is made from.</summary>
public sealed class StoragePoolArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>The control plane of the cluster that the machines join.</summary>
    public required ControlPlane ControlPlane { get; init; }

    /// <summary>
    /// The UUIDs, by name, of carriers that are made elsewhere: the first three workers in dev/test. Production needs none,
    /// since the pool makes its storage nodes itself.
    /// </summary>
    public ImmutableDictionary<string, Input<string>> Carriers { get; init; } = ImmutableDictionary<string, Input<string>>.Empty;

    /// <summary>Where to find templates, networks and the like; a catalog of its own when left out.</summary>
    public InfrastructureCatalog? Catalog { get; init; }
}
