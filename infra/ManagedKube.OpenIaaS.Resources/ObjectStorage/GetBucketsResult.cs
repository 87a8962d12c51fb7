using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The buckets that were found.</summary>
[OutputType]
public sealed class GetBucketsResult
{
    /// <summary>The buckets; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetBucketsBucketResult> Buckets;

    [OutputConstructor]
    private GetBucketsResult(ImmutableArray<Outputs.GetBucketsBucketResult> buckets)
    {
        Buckets = buckets;
    }
}
