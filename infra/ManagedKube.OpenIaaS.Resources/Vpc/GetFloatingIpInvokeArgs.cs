using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which floating IP to find; may come from other resources.</summary>
public sealed class GetFloatingIpInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the floating IP: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Its public IPv4 address: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the VPC that it is bound in. Left out: all, bound or not.</summary>
    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
