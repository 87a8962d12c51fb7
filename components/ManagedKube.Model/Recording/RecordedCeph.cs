using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>The recorded distributed storage of a cluster.</summary>
public sealed record RecordedCeph
{
    /// <summary>The sizes of each carrier's Ceph disks in GB (1024³ bytes), in the order in which they were added.</summary>
    public required ImmutableArray<int> DisksGb { get; init; }

    /// <summary>The storage repository that the disks lie on.</summary>
    public required ZonedName StorageRepository { get; init; }

    /// <summary>The names of the machines that carry the disks.</summary>
    public required ImmutableArray<string> Carriers { get; init; }

    /// <summary>What copies are kept apart by: <c>zone</c> or <c>host</c>.</summary>
    public required string FailureDomain { get; init; }

    /// <summary>The split of the client's free space that was in force.</summary>
    public required CephQuotas Quotas { get; init; }

    internal static RecordedCeph Of(ClusterPlan plan) => new()
    {
        DisksGb = plan.Definition.Ceph.DisksGb,
        StorageRepository = plan.Definition.Ceph.StorageRepository,
        Carriers = plan.Ceph.Carriers,
        FailureDomain = plan.Ceph.FailureDomain,
        Quotas = plan.Ceph.Quotas,
    };
}
