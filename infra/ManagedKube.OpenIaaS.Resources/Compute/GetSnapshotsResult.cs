using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The snapshots that were found.</summary>
[OutputType]
public sealed class GetSnapshotsResult
{
    /// <summary>The snapshots; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetSnapshotsSnapshotResult> Snapshots;

    [OutputConstructor]
    private GetSnapshotsResult(ImmutableArray<Outputs.GetSnapshotsSnapshotResult> snapshots)
    {
        Snapshots = snapshots;
    }
}
