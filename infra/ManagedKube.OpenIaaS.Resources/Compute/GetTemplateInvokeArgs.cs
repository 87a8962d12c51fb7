using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which template to find; may come from other resources.</summary>
public sealed class GetTemplateInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the template: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the template: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public Input<string>? PoolId { get; set; }
}
