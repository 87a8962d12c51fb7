namespace ManagedKube.Talos.Documents;

/// <summary>How Talos installs itself on a server of metal (1.14).</summary>
internal sealed record UnattendedInstallConfig(
    UnattendedInstallConfig.InstallerSpec Installer, UnattendedInstallConfig.ProvisioningSpec Provisioning) : TalosDocument
{
    internal sealed record InstallerSpec(string Image);

    internal sealed record ProvisioningSpec(Selector DiskSelector, bool Wipe);
}
