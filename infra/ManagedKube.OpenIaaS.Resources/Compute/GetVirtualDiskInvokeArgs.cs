using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which virtual disk to find; may come from other resources.</summary>
public sealed class GetVirtualDiskInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the virtual disk: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the virtual disk: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

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
