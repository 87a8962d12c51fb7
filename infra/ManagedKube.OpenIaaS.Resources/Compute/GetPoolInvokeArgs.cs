using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which pool to find; may come from other resources.</summary>
public sealed class GetPoolInvokeArgs : InvokeArgs
{
    /// <summary>Exact name of the pool.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }
}
