using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for private networks.</summary>
public sealed class GetPrivateNetworksArgs : InvokeArgs
{
    /// <summary>UUID of the VPC to look in. Left out: all VPCs.</summary>
    [Input("vpcId")]
    public string? VpcId { get; set; }
}
