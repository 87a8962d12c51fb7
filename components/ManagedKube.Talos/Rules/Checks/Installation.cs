using ManagedKube.Talos.Images;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>A server of metal installs itself; the disk image of a virtual machine is installed already.</summary>
internal sealed class Installation : IConfigurationRule
{
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

        var isSelected = new[] { "provisioning.diskSelector.match", "disk", "diskSelector" }.Select(install.At).Any(place => place.IsThere);
        if (!isSelected)
            yield return install.Finding("A bare-metal server does not know on which disk to install.", "Write the disk.");
        if (image.Text?.Split('/') is not [.., "metal-installer", var last] || last.Split(':') is not [var schematic, var tag]
            || !ImageFactory.IsSchematicId(schematic) || tag != $"v{configuration.Expectations.TalosVersion}")
        {
            yield return image.Finding($"The image is not the metal-installer of Talos {configuration.Expectations.TalosVersion} with a schematic.",
                "Write host/metal-installer/SCHEMATIC:vX.Y.Z.");
        }
    }
}
