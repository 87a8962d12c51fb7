using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for virtual disks and ISO images.</summary>
public sealed class GetVirtualDisksArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine that it belongs to. Left out: all machines.</summary>
    [Input("virtualMachineId")]
    public string? VirtualMachineId { get; set; }

    /// <summary>UUID of a template: only its disks. Left out: all.</summary>
    [Input("templateId")]
    public string? TemplateId { get; set; }

    /// <summary>UUID of a storage repository: only what lies on it; of one for ISO images these are the images. Left out: all.</summary>
    [Input("storageRepositoryId")]
    public string? StorageRepositoryId { get; set; }
}
