using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which VPC to find.</summary>
public sealed class GetVpcArgs : InvokeArgs
{
    /// <summary>UUID of the VPC: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the VPC: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
