using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which network to find.</summary>
public sealed class GetNetworkArgs : InvokeArgs
{
    /// <summary>UUID of the network: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the network: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public string? PoolId { get; set; }
}
