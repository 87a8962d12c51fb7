using ManagedKube.Model.Planning;

namespace ManagedKube.Components;

/// <summary>What an <see cref="ObjectStorage"/> is made from.</summary>
public sealed class ObjectStorageArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }
}
