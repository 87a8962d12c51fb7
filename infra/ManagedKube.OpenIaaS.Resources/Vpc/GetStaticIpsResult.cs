using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The static IPs that were found.</summary>
[OutputType]
public sealed class GetStaticIpsResult
{
    /// <summary>The static IPs; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetStaticIpsStaticIpResult> StaticIps;

    [OutputConstructor]
    private GetStaticIpsResult(ImmutableArray<Outputs.GetStaticIpsStaticIpResult> staticIps)
    {
        StaticIps = staticIps;
    }
}
