using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which pool to find.</summary>
public sealed class GetPoolArgs : InvokeArgs
{
    /// <summary>Exact name of the pool.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }
}
