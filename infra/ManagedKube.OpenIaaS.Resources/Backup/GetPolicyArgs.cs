using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Which backup policy to find.</summary>
public sealed class GetPolicyArgs : InvokeArgs
{
    /// <summary>UUID of the backup policy: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the backup policy: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }
}
