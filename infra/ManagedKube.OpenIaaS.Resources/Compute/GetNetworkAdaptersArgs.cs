using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for network adapters.</summary>
public sealed class GetNetworkAdaptersArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }
}
