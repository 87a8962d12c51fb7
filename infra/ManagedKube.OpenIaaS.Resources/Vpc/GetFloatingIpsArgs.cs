using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for floating IPs.</summary>
public sealed class GetFloatingIpsArgs : InvokeArgs
{
    /// <summary>UUID of the VPC that it is bound in. Left out: all, bound or not.</summary>
    [Input("vpcId")]
    public string? VpcId { get; set; }
}
