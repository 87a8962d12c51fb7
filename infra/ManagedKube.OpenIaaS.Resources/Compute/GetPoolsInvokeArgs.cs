using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for pools; may come from other resources.</summary>
public sealed class GetPoolsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }
}
