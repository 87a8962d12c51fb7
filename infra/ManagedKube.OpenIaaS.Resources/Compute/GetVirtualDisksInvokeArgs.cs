using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for virtual disks and ISO images; may come from other resources.</summary>
public sealed class GetVirtualDisksInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }

    /// <summary>UUID of a template: only its disks. Left out: all.</summary>
    [Input("templateId")]
    public Input<string>? TemplateId { get; set; }

    /// <summary>UUID of a storage repository: only what lies on it; of one for ISO images these are the images. Left out: all.</summary>
    [Input("storageRepositoryId")]
    public Input<string>? StorageRepositoryId { get; set; }
}
