using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>The operating system below Kubernetes.</summary>
internal static class SystemDocuments
{
    public static IEnumerable<object> Of(NodeSettings settings)
    {
        if (settings.Cluster.WorkloadIsolation)
            yield return new SecurityProfileConfig();
        yield return new SysctlConfig(Sysctls.Of(settings));
        foreach (var module in settings.KernelModules)
            yield return new KernelModuleConfig(module);
        if (settings.Metal is not { } metal)
            yield break;
        yield return new UnattendedInstallConfig(
            new UnattendedInstallConfig.InstallerSpec(metal.InstallerImage),
            new UnattendedInstallConfig.ProvisioningSpec(DiskSelectors.Of(metal.InstallDisk), metal.Wipe));
        if (metal.WatchdogDevice is { } device)
            yield return new WatchdogTimerConfig(device, GoDuration.Of(metal.WatchdogTimeout));
    }
}
