using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering;

/// <summary>Where the node keeps what.</summary>
internal static class VolumeDocuments
{
    public static IEnumerable<object> Of(NodeSettings settings)
    {
        var contract = settings.Cluster.Contract;

        // It must never leave the system's disk, whatever other disks are plugged in.
        yield return new VolumeConfig("EPHEMERAL", new VolumeConfig.ProvisioningSpec(Selector.SystemDisk, Grow: true))
        {
            Mount = contract.HasVolumeMounts ? new VolumeConfig.MountSpec(Secure: true) : null,
        };
        if (!contract.HasKubernetesDocuments)
            yield break;
        yield return new FilesystemTrimConfig();
        foreach (var group in settings.VolumeGroups)
            yield return new LVMVolumeGroupConfig(group.Name, new LVMVolumeGroupConfig.ProvisioningSpec(DiskSelectors.Of(group)));
    }
}
