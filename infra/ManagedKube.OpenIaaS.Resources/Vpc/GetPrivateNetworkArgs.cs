using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which private network to find.</summary>
public sealed class GetPrivateNetworkArgs : InvokeArgs
{
    /// <summary>UUID of the private network: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the private network: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the VPC to look in. Left out: all VPCs.</summary>
    [Input("vpcId")]
    public string? VpcId { get; set; }
}
