using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which snapshot to find; may come from other resources.</summary>
public sealed class GetSnapshotInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the snapshot: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the snapshot: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }
}
