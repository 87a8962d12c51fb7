using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>Fills in the machine's part.</summary>
internal static class LegacyMachine
{
    public static MachineSection Of(NodeSettings settings, SecretsBundle secrets)
    {
        var isControlPlane = settings.Type == NodeType.ControlPlane;
        return new MachineSection(
            isControlPlane ? "controlplane" : "worker",
            secrets.TrustdToken,
            isControlPlane ? CertificateKey.Of(secrets.Os) : CertificateKey.WithoutKey(secrets.Os),
            Kubelet(settings),
            new FeatureSection
            {
                KubernetesTalosAPIAccess = isControlPlane && settings.Cluster.TalosApiAccess is { } access
                    ? new FeatureSection.ApiAccessSection(access.Roles, access.Namespaces)
                    : null,
            })
        {
            CertSANs = isControlPlane ? settings.Cluster.MachineCertificateNames : null,
            Install = InstallSection.Of(settings.Metal),
            Files = isControlPlane && OidcArguments.AuthorityFile(settings.Cluster.Oidc) is { } file ? [file] : null,
            Sysctls = Sysctls.Of(settings),
            Kernel = settings.KernelModules.Count > 0
                ? new KernelSection([.. settings.KernelModules.Select(module => new KernelSection.Module(module))])
                : null,
            NodeLabels = NodeLabels.Of(settings),
        };
    }

    private static KubeletSection Kubelet(NodeSettings settings) => new(
        new KubernetesImages(settings.Cluster.KubernetesVersion).Kubelet,
        Rendering.Kubelet.Settings(settings) with { ServerTLSBootstrap = null, RegisterWithTaints = Taints(settings) },
        new NodeIP([settings.Adapter.Network.ToString()]))
    {
        ExtraArgs = settings.Kubelet.ServingCertificate ? new Dictionary<string, string> { ["rotate-server-certificates"] = "true" } : null,
    };

    // Whether control planes take pods is a switch of its own, which taints them.
    private static List<KubeletSettings.Taint> Taints(NodeSettings settings) =>
    [
        .. settings.Taints
            .Where(taint => settings.Type != NodeType.ControlPlane || taint.Key != Rendering.NodeLabels.ControlPlaneRole)
            .OrderBy(taint => taint.Key, StringComparer.Ordinal)
            .Select(taint => taint.Value.Split(':', 2) is [var value, var effect]
                ? new KubeletSettings.Taint(taint.Key, value, effect)
                : new KubeletSettings.Taint(taint.Key, null, taint.Value)),
    ];
}
