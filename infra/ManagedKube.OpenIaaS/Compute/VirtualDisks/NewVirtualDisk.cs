namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>A disk to be made and attached.</summary>
public sealed record NewVirtualDisk
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary><c>RW</c> or <c>RO</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>UUID of a repository that the machine can reach.</summary>
    public required string StorageRepositoryId { get; init; }

    /// <summary>UUID of the machine to attach it to.</summary>
    public required string VirtualMachineId { get; init; }

    /// <summary>Whether the machine may boot from it.</summary>
    public required bool Bootable { get; init; }
}
