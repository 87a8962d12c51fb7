using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which static IP to find.</summary>
public sealed class GetStaticIpArgs : InvokeArgs
{
    /// <summary>UUID of the static IP: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Its IPv4 address: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

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
