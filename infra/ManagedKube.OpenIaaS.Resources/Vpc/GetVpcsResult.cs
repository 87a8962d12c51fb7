using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The VPCs that were found.</summary>
[OutputType]
public sealed class GetVpcsResult
{
    /// <summary>The VPCs; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetVpcsVpcResult> Vpcs;

    [OutputConstructor]
    private GetVpcsResult(ImmutableArray<Outputs.GetVpcsVpcResult> vpcs)
    {
        Vpcs = vpcs;
    }
}
