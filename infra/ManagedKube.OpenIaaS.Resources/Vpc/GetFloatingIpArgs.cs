using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which floating IP to find.</summary>
public sealed class GetFloatingIpArgs : InvokeArgs
{
    /// <summary>UUID of the floating IP: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Its public IPv4 address: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the VPC that it is bound in. Left out: all, bound or not.</summary>
    [Input("vpcId")]
    public string? VpcId { get; set; }
}
