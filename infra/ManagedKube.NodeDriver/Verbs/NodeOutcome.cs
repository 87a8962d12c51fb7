namespace ManagedKube.NodeDriver.Verbs;

/// <summary>How a machine is after <c>converge</c>. It becomes the output of a resource, and so holds only what stays the same from run to run.</summary>
public sealed record NodeOutcome
{
    /// <summary>The node.</summary>
    public required string Node { get; init; }

    /// <summary>The Talos version that it runs, x.y.z.</summary>
    public required string TalosVersion { get; init; }

    /// <summary>Whether a configuration change waits for its next start.</summary>
    public bool RestartPending { get; init; }
}
