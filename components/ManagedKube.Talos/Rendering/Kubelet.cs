using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering;

/// <summary>The kubelet's own settings.</summary>
internal static class Kubelet
{
    public static KubeletSettings Settings(NodeSettings settings) => new(
        settings.Kubelet.MaxPods,
        GoDuration.Of(settings.Kubelet.ShutdownGracePeriod),
        GoDuration.Of(settings.Kubelet.ShutdownGracePeriodCriticalPods))
    {
        ServerTLSBootstrap = settings.Kubelet.ServingCertificate ? true : null,
    };
}
