using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which host to find.</summary>
public sealed class GetHostArgs : InvokeArgs
{
    /// <summary>UUID of the host: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the host: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public string? PoolId { get; set; }
}
