using System.Collections.Immutable;

namespace ManagedKube.Model.Planning.Storage;

/// <summary>The cluster's S3 buckets (product spec 4.7).</summary>
public sealed record ObjectStoragePlan
{
    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The address of the S3 API; null when the namespace has to be asked for.</summary>
    public required string? Endpoint { get; init; }

    /// <summary>The buckets.</summary>
    public required ImmutableArray<BucketPlan> Buckets { get; init; }
}
