using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>Narrows a list of virtual disks. What is null does not narrow.</summary>
public sealed record VirtualDiskFilter
{
    /// <summary>Only the disks of this machine, in device order.</summary>
    public string? VirtualMachineId { get; init; }

    /// <summary>Only the disks of this template.</summary>
    public string? TemplateId { get; init; }

    /// <summary>Only what lies on this storage repository; of one for ISO images these are the images.</summary>
    public string? StorageRepositoryId { get; init; }

    internal string On(string path) => new PathQuery(path)
        .With("virtualMachineId", VirtualMachineId)
        .With("templateId", TemplateId)
        .With("storageRepositoryId", StorageRepositoryId)
        .ToString();
}
