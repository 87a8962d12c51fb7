using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Inputs;

/// <summary>The disk that comes with the template or image and boots.</summary>
public sealed class VirtualMachineOsDiskArgs : ResourceArgs
{
    /// <summary>Name. Left out: as the template has it.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>Size in bytes; not below that of the template's or image's disk, and never shrinking. Left out: as the template has it.</summary>
    [Input("size")]
    public Input<double>? Size { get; set; }

    /// <summary>UUID of a storage repository of the pool. Left out: where the template has it.</summary>
    [Input("storageRepositoryId")]
    public Input<string>? StorageRepositoryId { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new VirtualMachineOsDiskArgs Empty => new();
}
