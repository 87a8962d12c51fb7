namespace ManagedKube.Talos.Settings;

/// <summary>What a bare-metal server needs that a virtual machine does not: Talos installs itself, and the network may be bonded.</summary>
public sealed record MetalSettings
{
    /// <summary>The installer's image, see <see cref="Images.ImageFactory"/>.</summary>
    public required string InstallerImage { get; init; }

    /// <summary>The disk that Talos is installed on.</summary>
    public required InstallDisk InstallDisk { get; init; }

    /// <summary>Whether the disk is wiped before.</summary>
    public bool Wipe { get; init; } = true;

    /// <summary>The bond that carries the address; null when the adapter does it alone.</summary>
    public BondSettings? Bond { get; init; }

    /// <summary>The VLAN, 1 to 4094, in which the address is; null when it comes untagged.</summary>
    public int? Vlan { get; init; }

    /// <summary>The watchdog that restarts a server which hangs; null for none.</summary>
    public string? WatchdogDevice { get; init; } = "/dev/watchdog0";

    /// <summary>How long a server may hang.</summary>
    public TimeSpan WatchdogTimeout { get; init; } = TimeSpan.FromMinutes(2);
}
