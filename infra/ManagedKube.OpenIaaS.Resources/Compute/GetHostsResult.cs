using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The hosts that were found.</summary>
[OutputType]
public sealed class GetHostsResult
{
    /// <summary>The hosts; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetHostsHostResult> Hosts;

    [OutputConstructor]
    private GetHostsResult(ImmutableArray<Outputs.GetHostsHostResult> hosts)
    {
        Hosts = hosts;
    }
}
