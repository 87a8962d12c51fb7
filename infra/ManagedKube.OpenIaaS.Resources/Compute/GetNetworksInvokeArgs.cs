using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for networks; may come from other resources.</summary>
public sealed class GetNetworksInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public Input<string>? PoolId { get; set; }
}
