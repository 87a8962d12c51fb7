using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which snapshot to find.</summary>
public sealed class GetSnapshotArgs : InvokeArgs
{
    /// <summary>UUID of the snapshot: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the snapshot: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }
}
