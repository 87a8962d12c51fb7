using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Where to look for backups.</summary>
public sealed class GetBackupsArgs : InvokeArgs
{
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
