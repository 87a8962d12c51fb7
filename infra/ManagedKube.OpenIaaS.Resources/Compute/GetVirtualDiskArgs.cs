using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which virtual disk to find.</summary>
public sealed class GetVirtualDiskArgs : InvokeArgs
{
    /// <summary>UUID of the virtual disk: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the virtual disk: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

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
