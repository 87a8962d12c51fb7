using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which host to find.</summary>
public sealed class GetHostArgs : InvokeArgs
{
    /// <summary>Exact name of the host.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public string? PoolId { get; set; }
}
