using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Which backup policy to find.</summary>
public sealed class GetPolicyArgs : InvokeArgs
{
    /// <summary>Exact name of the backup policy.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }
}
