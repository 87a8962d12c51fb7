using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Where to look for backup policies; may come from other resources.</summary>
public sealed class GetPoliciesInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }
}
