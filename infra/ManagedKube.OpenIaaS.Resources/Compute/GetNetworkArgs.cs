using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which network to find.</summary>
public sealed class GetNetworkArgs : InvokeArgs
{
    /// <summary>Exact name of the network.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public string? PoolId { get; set; }
}
