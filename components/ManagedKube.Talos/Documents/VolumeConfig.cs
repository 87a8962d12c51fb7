namespace ManagedKube.Talos.Documents;

/// <summary>Where a volume of the system lies.</summary>
internal sealed record VolumeConfig(string Name, VolumeConfig.ProvisioningSpec Provisioning) : TalosDocument
{
    /// <summary>Mount options (1.13).</summary>
    public MountSpec? Mount { get; init; }

    internal sealed record ProvisioningSpec(Selector DiskSelector, bool Grow);

    internal sealed record MountSpec(bool Secure);
}
