namespace ManagedKube.NodeDriver.Verbs;

/// <summary>How a cluster is after <c>bootstrap</c>, <c>kubernetes</c> or <c>snapshot</c>.</summary>
public sealed record ClusterOutcome
{
    /// <summary>The version of its API servers, x.y.z.</summary>
    public required string KubernetesVersion { get; init; }
}
