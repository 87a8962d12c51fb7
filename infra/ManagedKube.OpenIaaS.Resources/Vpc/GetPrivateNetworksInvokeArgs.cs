using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for private networks; may come from other resources.</summary>
public sealed class GetPrivateNetworksInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the VPC to look in. Left out: all VPCs.</summary>
    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
