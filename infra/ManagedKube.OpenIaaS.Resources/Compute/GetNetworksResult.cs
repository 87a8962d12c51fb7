using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The networks that were found.</summary>
[OutputType]
public sealed class GetNetworksResult
{
    /// <summary>The networks; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetNetworksNetworkResult> Networks;

    [OutputConstructor]
    private GetNetworksResult(ImmutableArray<Outputs.GetNetworksNetworkResult> networks)
    {
        Networks = networks;
    }
}
