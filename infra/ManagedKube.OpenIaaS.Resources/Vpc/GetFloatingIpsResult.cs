using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The floating IPs that were found.</summary>
[OutputType]
public sealed class GetFloatingIpsResult
{
    /// <summary>The floating IPs; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetFloatingIpsFloatingIpResult> FloatingIps;

    [OutputConstructor]
    private GetFloatingIpsResult(ImmutableArray<Outputs.GetFloatingIpsFloatingIpResult> floatingIps)
    {
        FloatingIps = floatingIps;
    }
}
