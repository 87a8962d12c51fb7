using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which replication policy to find.</summary>
public sealed class GetReplicationPolicyArgs : InvokeArgs
{
    /// <summary>UUID of the replication policy: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the replication policy: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
