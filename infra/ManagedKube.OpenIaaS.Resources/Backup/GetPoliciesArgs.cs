using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Where to look for backup policies.</summary>
public sealed class GetPoliciesArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }
}
