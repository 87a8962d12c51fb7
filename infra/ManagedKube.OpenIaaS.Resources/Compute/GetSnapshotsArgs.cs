using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for snapshots.</summary>
public sealed class GetSnapshotsArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }
}
