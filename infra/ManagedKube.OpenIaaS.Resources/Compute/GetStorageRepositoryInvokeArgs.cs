using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which storage repository to find; may come from other resources.</summary>
public sealed class GetStorageRepositoryInvokeArgs : InvokeArgs
{
    /// <summary>Exact name of the storage repository.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public Input<string>? PoolId { get; set; }
}
