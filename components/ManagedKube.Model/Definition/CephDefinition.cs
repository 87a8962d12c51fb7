using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// The distributed storage. All three carriers get the same disks (V56 holds because there is one list for all of them);
/// the storage grows by adding disks at the end of the list.
/// </summary>
public sealed record CephDefinition
{
    /// <summary>The sizes of one carrier's Ceph disks in GB (1024³ bytes), in the order in which they were added.</summary>
    public required ImmutableArray<int> DisksGb { get; init; }

    /// <summary>The storage repository that the Ceph disks lie on (product spec 4.3: class FLASH – Enterprise).</summary>
    public required ZonedName StorageRepository { get; init; }

    /// <summary>How the client's free space is split; null means the usual split (product spec 4.5).</summary>
    public CephQuotas? Quotas { get; init; }

    /// <summary>
    /// The client's written acceptance that volumes without replication and local volumes are lost with one machine (V64).
    /// </summary>
    public bool AcceptNoResilience { get; init; }
}
