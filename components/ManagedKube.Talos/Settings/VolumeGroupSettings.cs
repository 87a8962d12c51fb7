namespace ManagedKube.Talos.Settings;

/// <summary>
/// An LVM volume group on one disk (1.14). The disk is known by its exact size, since the names of disks follow the order in which they were
/// plugged in, and the small disk with the first-boot data is among them.
/// </summary>
/// <param name="Name">The group's name.</param>
/// <param name="DiskBytes">The size of the disk in bytes.</param>
public sealed record VolumeGroupSettings(string Name, long DiskBytes)
{
    /// <summary>The group that TopoLVM keeps its volumes in.</summary>
    public const string Local = "vg-local";

    /// <summary>The device, for example <c>/dev/xvdc</c>, where disks of that size are not all meant; null otherwise.</summary>
    public string? Device { get; init; }
}
