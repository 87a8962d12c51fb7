using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The objects.</summary>
[OutputType]
public sealed class GetBucketFilesResult
{
    /// <summary>The objects; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.BucketFileResult> Files;

    [OutputConstructor]
    private GetBucketFilesResult(ImmutableArray<Outputs.BucketFileResult> files)
    {
        Files = files;
    }
}
