using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which replication policy to find; may come from other resources.</summary>
public sealed class GetReplicationPolicyInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the replication policy: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the replication policy: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
