using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The network adapters that were found.</summary>
[OutputType]
public sealed class GetNetworkAdaptersResult
{
    /// <summary>The network adapters; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetNetworkAdaptersNetworkAdapterResult> NetworkAdapters;

    [OutputConstructor]
    private GetNetworkAdaptersResult(ImmutableArray<Outputs.GetNetworkAdaptersNetworkAdapterResult> networkAdapters)
    {
        NetworkAdapters = networkAdapters;
    }
}
