using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>
/// The form of Talos 1.12 and 1.13: Kubernetes in the document without kind; network, time, volumes and registries in documents of their own.
/// </summary>
internal static class LegacyConfiguration
{
    public static IEnumerable<object> Documents(NodeSettings settings, SecretsBundle secrets)
    {
        yield return new LegacyConfig(LegacyMachine.Of(settings, secrets), LegacyCluster.Of(settings, secrets));
        foreach (var document in NetworkDocuments.Of(settings).Concat(VolumeDocuments.Of(settings)).Concat(RegistryDocuments.Of(settings)))
            yield return document;
        if (settings.Metal?.WatchdogDevice is { } device)
            yield return new WatchdogTimerConfig(device, GoDuration.Of(settings.Metal.WatchdogTimeout));
    }
}
