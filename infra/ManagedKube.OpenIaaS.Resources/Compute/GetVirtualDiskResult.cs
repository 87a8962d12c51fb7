using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The virtual disk that was found.</summary>
[OutputType]
public sealed class GetVirtualDiskResult
{
    /// <summary>UUID of the virtual disk.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Text for people.</summary>
    public readonly string? Description;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    /// <summary>Space taken in bytes.</summary>
    public readonly double Usage;

    /// <summary>Whether it belongs to a snapshot.</summary>
    public readonly bool IsSnapshot;

    /// <summary>UUID of the storage repository that it lies on.</summary>
    public readonly string? StorageRepositoryId;

    /// <summary>UUIDs of the machines that it is attached to.</summary>
    public readonly ImmutableArray<string> VirtualMachineIds;

    /// <summary>UUIDs of the templates that it is part of.</summary>
    public readonly ImmutableArray<string> TemplateIds;

    [OutputConstructor]
    private GetVirtualDiskResult(
        string id,
        string name,
        string internalId,
        string? description,
        double size,
        double usage,
        bool isSnapshot,
        string? storageRepositoryId,
        ImmutableArray<string> virtualMachineIds,
        ImmutableArray<string> templateIds)
    {
        Id = id;
        Name = name;
        InternalId = internalId;
        Description = description;
        Size = size;
        Usage = usage;
        IsSnapshot = isSnapshot;
        StorageRepositoryId = storageRepositoryId;
        VirtualMachineIds = virtualMachineIds;
        TemplateIds = templateIds;
    }
}
