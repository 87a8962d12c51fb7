using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for static IPs; may come from other resources.</summary>
public sealed class GetStaticIpsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the private network to look in. Left out: all private networks.</summary>
    [Input("privateNetworkId")]
    public Input<string>? PrivateNetworkId { get; set; }

    /// <summary>UUID of the machine that it belongs to. Left out: all.</summary>
    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }

    /// <summary>MAC address that it belongs to. Left out: all.</summary>
    [Input("macAddress")]
    public Input<string>? MacAddress { get; set; }
}
