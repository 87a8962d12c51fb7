using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The pools that were found.</summary>
[OutputType]
public sealed class GetPoolsResult
{
    /// <summary>The pools; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetPoolsPoolResult> Pools;

    [OutputConstructor]
    private GetPoolsResult(ImmutableArray<Outputs.GetPoolsPoolResult> pools)
    {
        Pools = pools;
    }
}
