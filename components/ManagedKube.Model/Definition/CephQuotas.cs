namespace ManagedKube.Model.Definition;

/// <summary>How much of the client's free space each kind of volume may take, in GB (product spec 4.5).</summary>
public sealed record CephQuotas
{
    /// <summary>Replicated block volumes.</summary>
    public required int BlockGb { get; init; }

    /// <summary>Shared file systems.</summary>
    public required int FileGb { get; init; }

    /// <summary>Object buckets.</summary>
    public int BucketGb { get; init; }

    /// <summary>Block volumes without replication, which take a third of the raw space (product spec 4.2).</summary>
    public int NoReplicationGb { get; init; }
}
