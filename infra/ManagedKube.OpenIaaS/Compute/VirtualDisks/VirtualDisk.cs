namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>A virtual disk as the API shows it (API reference 3.9).</summary>
public sealed record VirtualDisk
{
    /// <summary>Name of the disk that carries the first-boot data of a machine. It is the platform's own: never manage or count it.</summary>
    public const string CloudConfigDriveName = "XO CloudConfigDrive";

    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name; not an identifier.</summary>
    public required string Name { get; init; }

    /// <summary>Text for people.</summary>
    public string? Description { get; init; }

    /// <summary>Virtual size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Space taken in bytes.</summary>
    public long Usage { get; init; }

    /// <summary>Repository it lies on.</summary>
    public Reference? StorageRepository { get; init; }

    /// <summary>Whether it belongs to a snapshot.</summary>
    public bool IsSnapshot { get; init; }

    /// <summary>Machines it is attached to.</summary>
    public IReadOnlyList<DiskAttachment>? VirtualMachines { get; init; }

    /// <summary>Templates it is part of.</summary>
    public IReadOnlyList<DiskTemplate>? Templates { get; init; }

    /// <summary>Whether this is the drive with the first-boot data.</summary>
    public bool IsCloudConfigDrive => Name == CloudConfigDriveName;

    /// <summary>The attachment to a machine, or null.</summary>
    public DiskAttachment? AttachmentTo(string virtualMachineId) =>
        VirtualMachines?.FirstOrDefault(attachment => attachment.Id == virtualMachineId);
}
