namespace ManagedKube.NodeDriver.Verbs;

/// <summary>A snapshot of etcd that was taken.</summary>
public sealed record SnapshotOutcome
{
    /// <summary>The full path of the file. Only its owner can read it: it holds every secret of the cluster.</summary>
    public required string File { get; init; }

    /// <summary>How large the file is, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The control plane that it was taken from.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>The revision of etcd that it holds; null when Talos' client does not tell it.</summary>
    public long? Revision { get; init; }
}
