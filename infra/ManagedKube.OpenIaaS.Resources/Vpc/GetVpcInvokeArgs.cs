using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Which VPC to find; may come from other resources.</summary>
public sealed class GetVpcInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the VPC: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the VPC: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
