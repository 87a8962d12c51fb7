using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What a <see cref="ManagedCluster"/> is made from.</summary>
public sealed class ManagedClusterArgs
{
    /// <summary>The plan of the cluster: see <see cref="ClusterPlanner"/>.</summary>
    public required ClusterPlan Plan { get; init; }
}
