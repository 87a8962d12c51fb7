using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Which backup policy to find; may come from other resources.</summary>
public sealed class GetPolicyInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the backup policy: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the backup policy: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }
}
