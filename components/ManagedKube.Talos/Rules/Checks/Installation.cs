using ManagedKube.Talos.Images;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>A server of metal installs itself; the disk image of a virtual machine is installed already.</summary>
internal sealed class Installation : IConfigurationRule
{
    private static readonly string[] Traits = ["dev_path", "size", "transport", "model", "serial", "wwid", "bus_path", "uuid", "rotational"];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        if (!configuration.Expectations.IsMetal)
            yield break;
        var install = configuration.Find("UnattendedInstallConfig", "", "machine.install");
        var image = configuration.Find("UnattendedInstallConfig", "installer.image", "machine.install.image");
        if (!image.IsThere)
        {
            yield return image.Finding("A bare-metal server does not know what to install.", "Write the installer's image.");
            yield break;
        }

        if (!SelectsOne(install))
        {
            yield return install.Finding("A bare-metal server would install on any of its disks, and wipe it.",
                "Write the device, or the kind and size of the disk.");
        }

        if (image.Text?.Split('/') is not [.., "metal-installer", var last] || last.Split(':') is not [var schematic, var tag]
            || !ImageFactory.IsSchematicId(schematic) || tag != $"v{configuration.Expectations.TalosVersion}")
        {
            yield return image.Finding($"The image is not the metal-installer of Talos {configuration.Expectations.TalosVersion} with a schematic.",
                "Write host/metal-installer/SCHEMATIC:vX.Y.Z.");
        }
    }

    // Whether something is said about the disk that not every disk has.
    private static bool SelectsOne(Place install) => install.Child("disk").IsThere
        || install.Child("diskSelector").Children.Any(part => part.Place.IsThere)
        || (install.At("provisioning.diskSelector.match").Text is { } expression
            && Array.Exists(Traits, trait => expression.Contains($"disk.{trait} ", StringComparison.Ordinal)));
}
