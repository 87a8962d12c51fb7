using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for floating IPs; may come from other resources.</summary>
public sealed class GetFloatingIpsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the VPC that it is bound in. Left out: all, bound or not.</summary>
    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
