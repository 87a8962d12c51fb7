using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which private network to find; may come from other resources.</summary>
public sealed class GetPrivateNetworkInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the private network: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the private network: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the VPC to look in. Left out: all VPCs.</summary>
    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
