using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Which backup policy to find; may come from other resources.</summary>
public sealed class GetPolicyInvokeArgs : InvokeArgs
{
    /// <summary>Exact name of the backup policy.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }
}
