using System.Globalization;
using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>How Talos installs itself on a server of metal.</summary>
internal sealed record InstallSection(string Image, bool Wipe)
{
    public string? Disk { get; init; }

    public SelectorSection? DiskSelector { get; init; }

    public static InstallSection? Of(MetalSettings? metal) => metal is null ? null : new InstallSection(metal.InstallerImage, metal.Wipe)
    {
        Disk = metal.InstallDisk.Device,
        DiskSelector = metal.InstallDisk.Device is null ? SelectorSection.Of(metal.InstallDisk) : null,
    };

    internal sealed record SelectorSection(string? Type, string? Size)
    {
        public static SelectorSection Of(InstallDisk disk) => new(
            disk.Nvme ? "nvme" : null,
            disk.AtMostGb is { } size ? string.Create(CultureInfo.InvariantCulture, $"<= {size}GB") : null);
    }
}
