using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which pool to find.</summary>
public sealed class GetPoolArgs : InvokeArgs
{
    /// <summary>UUID of the pool: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the pool: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }
}
