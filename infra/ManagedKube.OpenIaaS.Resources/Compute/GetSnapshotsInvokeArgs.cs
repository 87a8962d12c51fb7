using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for snapshots; may come from other resources.</summary>
public sealed class GetSnapshotsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }
}
