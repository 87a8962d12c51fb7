using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Requests;

/// <summary>What the driver reads from its standard input.</summary>
public sealed record DriverRequest
{
    /// <summary>The cluster.</summary>
    public required ClusterAccess Cluster { get; init; }

    /// <summary>The machines that the verb is about. <c>observe</c> takes any number, <c>converge</c>, <c>leave</c> and <c>spare</c> take one, others none.</summary>
    public ImmutableArray<DesiredNode> Nodes { get; init; } = [];

    /// <summary>The names of the nodes that must be ready; for <c>ready</c>.</summary>
    public ImmutableArray<string> Awaited { get; init; } = [];

    /// <summary>Whether <c>ready</c> waits until each control plane has its vote in etcd.</summary>
    public bool Votes { get; init; }

    /// <summary>
    /// What the pod network was made of last, in words. With it <c>ready</c> waits until its agents run in their newest form on every node; another
    /// text is another request, and so makes it wait again.
    /// </summary>
    public string? Network { get; init; }

    /// <summary>
    /// What the distributed storage was made of last, in words. With it <c>ready</c> waits until Ceph is well; another text is another request,
    /// and so makes it wait again.
    /// </summary>
    public string? Storage { get; init; }

    /// <summary>The Kubernetes version that the cluster should run, x.y.z; for <c>kubernetes</c>.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>The full path of the file that an etcd snapshot is written to; for <c>snapshot</c>.</summary>
    public string? SnapshotFile { get; init; }

    /// <summary>How long things may take.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>Nothing of it: it holds keys.</summary>
    public override string ToString() => nameof(DriverRequest);
}
