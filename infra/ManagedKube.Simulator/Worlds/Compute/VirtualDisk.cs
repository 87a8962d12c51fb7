using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>A virtual disk.</summary>
internal sealed record VirtualDisk
{
    /// <summary>The name by which clients tell the cloud-init drive from the disks of the user.</summary>
    public const string ConfigDriveName = "XO CloudConfigDrive";

    /// <summary>The size of the cloud-init drive, in bytes.</summary>
    public const long ConfigDriveSize = 10 << 20;

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public required DiskKind Kind { get; init; }

    public required Guid StorageRepositoryId { get; init; }

    public ImmutableArray<DiskAttachment> Attachments { get; init; } = [];

    public bool BelongsToInventory => Kind is DiskKind.Template or DiskKind.Image;

    public bool GoesWithItsMachine => Kind is DiskKind.System or DiskKind.ConfigDrive;

    public bool IsConnected => Attachments.Any(attachment => attachment.Connected);

    public DiskAttachment? AttachmentTo(Guid virtualMachineId) =>
        Attachments.FirstOrDefault(attachment => attachment.VirtualMachineId == virtualMachineId);

    /// <summary>The same disk, plugged into or unplugged from a machine that it is attached to.</summary>
    public VirtualDisk Plugged(Guid virtualMachineId, bool connected) => this with
    {
        Attachments =
        [
            .. Attachments.Select(attachment =>
                attachment.VirtualMachineId == virtualMachineId ? attachment with { Connected = connected } : attachment),
        ],
    };

    public VirtualDisk Detached(Guid virtualMachineId) => this with
    {
        Attachments = Attachments.RemoveAll(attachment => attachment.VirtualMachineId == virtualMachineId),
    };
}
