using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for static IPs.</summary>
public sealed class GetStaticIpsArgs : InvokeArgs
{
    /// <summary>UUID of the private network to look in. Left out: all private networks.</summary>
    [Input("privateNetworkId")]
    public string? PrivateNetworkId { get; set; }

    /// <summary>UUID of the machine that it belongs to. Left out: all.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }

    /// <summary>MAC address that it belongs to. Left out: all.</summary>
    [Input("macAddress")]
    public string? MacAddress { get; set; }
}
