using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for network adapters; may come from other resources.</summary>
public sealed class GetNetworkAdaptersInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }
}
