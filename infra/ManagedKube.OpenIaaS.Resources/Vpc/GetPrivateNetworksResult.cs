using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The private networks that were found.</summary>
[OutputType]
public sealed class GetPrivateNetworksResult
{
    /// <summary>The private networks; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetPrivateNetworksPrivateNetworkResult> PrivateNetworks;

    [OutputConstructor]
    private GetPrivateNetworksResult(ImmutableArray<Outputs.GetPrivateNetworksPrivateNetworkResult> privateNetworks)
    {
        PrivateNetworks = privateNetworks;
    }
}
