namespace ManagedKube.NodeDriver.Changes;

/// <summary>What changes do, by Talos version (talos 6.4). Talos 1.14 takes nearly everything live; before, most of the main document needed a restart.</summary>
internal static class ChangeEffects
{
    private static readonly string[] RestartingKinds =
    [
        "KubeletConfig", "KubeAPIServerConfig", "KubeControllerManagerConfig", "KubeSchedulerConfig", "KubeAuthenticationConfig", "KubeAuthorizerConfig",
        "KubeAuditPolicyConfig", "KubeAdmissionControlConfig", "KubeEtcdEncryptionConfig", "KubeAPIServerCAConfig", "KubeServiceAccountConfig",
        "CRIBaseRuntimeSpecConfig", "CRICustomizationConfig",
    ];

    private static readonly string[] CreationKinds = ["UnattendedInstallConfig", "VolumeConfig", "UserVolumeConfig", "LVMVolumeGroupConfig"];

    private static readonly string[] RebootKinds = ["KernelModuleConfig", "EnvironmentConfig", "SecurityProfileConfig"];

    private static readonly string[] LiveBefore114 =
    [
        "debug", "cluster", "machine.ca", "machine.acceptedCAs", "machine.time", "machine.certSANs", "machine.install", "machine.network", "machine.sysfs",
        "machine.sysctls", "machine.logging", "machine.controlplane", "machine.kubelet", "machine.kernel", "machine.registries", "machine.pods",
        "machine.seccompProfiles", "machine.nodeAnnotations", "machine.nodeLabels", "machine.nodeTaints", "machine.features.kubernetesTalosAPIAccess",
        "machine.features.kubePrism", "machine.features.hostDNS", "machine.features.imageCache", "machine.features.nodeAddressSortAlgorithm",
    ];

    private static readonly string[] RestartingBefore114 =
        ["machine.kubelet", "cluster.apiServer", "cluster.controllerManager", "cluster.scheduler", "cluster.secretboxEncryptionSecret"];

    /// <param name="talos">The Talos version that the machine runs, x.y.z.</param>
    /// <param name="kind">The kind of the document; empty for the main one.</param>
    /// <param name="path">The setting in it.</param>
    /// <param name="isWorker">Whether the machine is a worker, whose taints are registered only once.</param>
    public static ChangeEffect Of(Version talos, string kind, string path, bool isWorker)
    {
        if (kind.Length == 0)
            return OfMain(talos, path);
        if (CreationKinds.Contains(kind) || (kind == "KubeNodeConfig" && isWorker && IsOrUnder(path, "taints")))
            return ChangeEffect.OnlyAtCreation;
        if (RebootKinds.Contains(kind))
            return ChangeEffect.NeedsReboot;
        return RestartingKinds.Contains(kind) ? ChangeEffect.RestartsComponent : ChangeEffect.Live;
    }

    private static ChangeEffect OfMain(Version talos, string path)
    {
        if (IsOrUnder(path, "machine.type") || IsOrUnder(path, "machine.install"))
            return ChangeEffect.OnlyAtCreation;
        if (IsOrUnder(path, "cluster.etcd"))
            return ChangeEffect.NeedsReboot;
        if (RestartingBefore114.Any(part => IsOrUnder(path, part)))
            return ChangeEffect.RestartsComponent;
        return talos >= new Version(1, 14) || LiveBefore114.Any(part => IsOrUnder(path, part)) ? ChangeEffect.Live : ChangeEffect.NeedsReboot;
    }

    private static bool IsOrUnder(string path, string part) => path == part || path.StartsWith(part + '.', StringComparison.Ordinal);
}
