using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Outputs;

/// <summary>The disk that came with the template or image and boots.</summary>
[OutputType]
public sealed class VirtualMachineOsDiskState
{
    /// <summary>UUID of the disk.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    /// <summary>UUID of the storage repository.</summary>
    public readonly string StorageRepositoryId;

    [OutputConstructor]
    private VirtualMachineOsDiskState(string id, string name, double size, string storageRepositoryId)
    {
        Id = id;
        Name = name;
        Size = size;
        StorageRepositoryId = storageRepositoryId;
    }
}
