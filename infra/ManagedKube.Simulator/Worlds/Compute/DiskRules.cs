using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>What holds for virtual disks.</summary>
internal static class DiskRules
{
    /// <summary>Disks of one machine, the CD drive included.</summary>
    public const int MaxDisks = 24;

    /// <summary>In bytes.</summary>
    private const long MaxSize = 2L << 40;

    public static string? Size(long size) =>
        size is < 1 or > MaxSize ? $"size must be between 1 and {MaxSize} bytes, not {size}" : null;

    /// <summary>Finds a disk that orders may change.</summary>
    /// <returns>Why there is none, or null.</returns>
    public static string? FindChangeable(World world, Guid id, out VirtualDisk disk)
    {
        disk = world.FindDisk(id)!;
        if (disk is null)
            return Reasons.DiskNotFound(id);
        return disk.BelongsToInventory ? $"OPERATION_NOT_ALLOWED({disk.Name} belongs to the platform)" : null;
    }

    /// <summary>Whether the disks of a machine may lie on a repository: shared in its pool, or local to its host.</summary>
    public static bool Reaches(VirtualMachine machine, StorageRepository repository) =>
        repository.Pool.Id == machine.PoolId
        && !repository.HoldsImages
        && (repository.Host is null || machine.HostId is null || repository.Host.Id == machine.HostId);

    /// <summary>Finds the place of one more disk among those of a machine.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="virtualMachineId">The machine.</param>
    /// <param name="wanted">The place asked for, or null for the next free one.</param>
    /// <param name="device">The place.</param>
    /// <returns>Why there is no place, or null.</returns>
    public static string? FindDevice(World world, Guid virtualMachineId, int? wanted, out int device)
    {
        var taken = world.DisksOf(virtualMachineId).Select(disk => disk.AttachmentTo(virtualMachineId)!.Device).ToHashSet();
        device = wanted ?? Enumerable.Range(0, MaxDisks).First(free => !taken.Contains(free));
        if (taken.Count >= MaxDisks - 1)
            return $"The VM has {taken.Count} disks and a CD drive, and may not have more than {MaxDisks}";
        return taken.Contains(device) ? $"DEVICE_ALREADY_EXISTS({device})" : null;
    }
}
