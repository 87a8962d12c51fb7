namespace ManagedKube.Talos.Documents;

/// <summary>An LVM volume group (1.14).</summary>
internal sealed record LVMVolumeGroupConfig(string Name, LVMVolumeGroupConfig.ProvisioningSpec Provisioning) : TalosDocument
{
    internal sealed record ProvisioningSpec(Selector VolumeSelector);
}
