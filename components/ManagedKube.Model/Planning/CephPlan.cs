using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Planning;

/// <summary>The distributed storage of a cluster.</summary>
public sealed record CephPlan
{
    /// <summary>
    /// The label of the nodes that carry the disks. It is in the platform's own domain, so that a node gives it to itself: it has to be there
    /// before the storage is. Its value is <see cref="MachinePlan.LabelValue"/>.
    /// </summary>
    public const string CarrierLabel = $"{ClusterNames.PublicZone}/storage";

    /// <summary>The role of these nodes; in production the key of their taint, too (product spec 2.11).</summary>
    public const string CarrierTaint = "node-role.kubernetes.io/storage";

    /// <summary>The names of the three machines that carry the disks.</summary>
    public required ImmutableArray<string> Carriers { get; init; }

    /// <summary>What copies are kept apart by: <c>zone</c> or <c>host</c>.</summary>
    public required string FailureDomain { get; init; }

    /// <summary>The capacity.</summary>
    public required CephCapacity Capacity { get; init; }

    /// <summary>The class of block storage that the disks lie on.</summary>
    public BlockStorageClass DiskClass => BlockStorageClass.Enterprise;

    /// <summary>The split of the client's free space.</summary>
    public required CephQuotas Quotas { get; init; }
}
