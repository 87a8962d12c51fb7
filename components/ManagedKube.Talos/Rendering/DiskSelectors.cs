using System.Globalization;
using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Rendering;

/// <summary>CEL expressions that find disks.</summary>
internal static class DiskSelectors
{
    public static Selector Of(VolumeGroupSettings group) => All(
        "!system_disk",
        string.Create(CultureInfo.InvariantCulture, $"disk.size == {group.DiskBytes}u"),
        group.Device is null ? null : HasPath(group.Device));

    public static Selector Of(InstallDisk disk) => All(
        disk.Device is null ? null : HasPath(disk.Device),
        disk.Nvme ? "disk.transport == \"nvme\"" : null,
        disk.AtMostGb is { } size ? string.Create(CultureInfo.InvariantCulture, $"disk.size <= {size}u * GB") : null,
        "!disk.readonly",
        "!disk.cdrom");

    private static string HasPath(string device) => $"disk.dev_path == \"{device}\"";

    private static Selector All(params string?[] conditions) => new(string.Join(" && ", conditions.OfType<string>()));
}
