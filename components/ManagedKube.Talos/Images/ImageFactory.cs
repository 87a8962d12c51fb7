namespace ManagedKube.Talos.Images;

/// <summary>
/// Names of what a Talos image factory makes. Image and installer of a machine must have the same schematic, else its extensions are gone with
/// the next upgrade.
/// </summary>
/// <param name="Host">The factory's host: the public one, or one's own with the same paths.</param>
public sealed record ImageFactory(string Host = ImageFactory.PublicHost)
{
    /// <summary>The host of the public factory.</summary>
    public const string PublicHost = "factory.talos.dev";

    /// <summary>Where the disk image of virtual machines is, compressed with xz.</summary>
    /// <param name="schematic">The schematic's id.</param>
    /// <param name="talosVersion">The version, x.y.z.</param>
    public string DiskImage(string schematic, string talosVersion) => Image(schematic, talosVersion, "nocloud-amd64.raw.xz");

    /// <summary>Where the image is that bare-metal servers boot from.</summary>
    /// <param name="schematic">The schematic's id.</param>
    /// <param name="talosVersion">The version, x.y.z.</param>
    public string MetalImage(string schematic, string talosVersion) => Image(schematic, talosVersion, "metal-amd64.iso");

    /// <summary>The installer that virtual machines are upgraded with, as an image reference.</summary>
    /// <param name="schematic">The schematic's id.</param>
    /// <param name="talosVersion">The version, x.y.z.</param>
    public string VirtualMachineInstaller(string schematic, string talosVersion) => Installer("nocloud", schematic, talosVersion);

    /// <summary>The installer of bare-metal servers, as an image reference.</summary>
    /// <param name="schematic">The schematic's id.</param>
    /// <param name="talosVersion">The version, x.y.z.</param>
    public string MetalInstaller(string schematic, string talosVersion) => Installer("metal", schematic, talosVersion);

    /// <summary>Whether a text has the form of a schematic's id.</summary>
    public static bool IsSchematicId(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private string Image(string schematic, string talosVersion, string file) => $"https://{Host}/image/{schematic}/v{talosVersion}/{file}";

    private string Installer(string platform, string schematic, string talosVersion) => $"{Host}/{platform}-installer/{schematic}:v{talosVersion}";
}
