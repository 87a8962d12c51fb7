using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Which backup to find.</summary>
public sealed class GetBackupArgs : InvokeArgs
{
    /// <summary>UUID of the backup: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the backup: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }

    /// <summary>True for only those of deleted machines. Left out: all.</summary>
    [Input("deleted")]
    public bool? Deleted { get; set; }
}
