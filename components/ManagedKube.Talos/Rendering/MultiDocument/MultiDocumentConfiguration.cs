using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>The form of Talos 1.14: nearly everything is a document of its own.</summary>
internal static class MultiDocumentConfiguration
{
    public static IEnumerable<object> Documents(NodeSettings settings, SecretsBundle secrets) =>
    [
        Machine(settings, secrets),
        .. NetworkDocuments.Of(settings),
        .. VolumeDocuments.Of(settings),
        .. SystemDocuments.Of(settings),
        .. RegistryDocuments.Of(settings),
        .. ClusterDocuments.Of(settings, secrets),
        .. settings.Type == NodeType.ControlPlane ? ControlPlaneDocuments.Of(settings, secrets) : WorkerDocuments.Of(secrets),
    ];

    private static MachineConfig Machine(NodeSettings settings, SecretsBundle secrets)
    {
        var isControlPlane = settings.Type == NodeType.ControlPlane;
        return new MachineConfig(
            new MachineConfig.MachineSection(
                isControlPlane ? "controlplane" : "worker",
                secrets.TrustdToken,
                isControlPlane ? CertificateKey.Of(secrets.Os) : CertificateKey.WithoutKey(secrets.Os))
            {
                CertSANs = isControlPlane ? settings.Cluster.MachineCertificateNames : null,
            },
            new MachineConfig.ClusterSection(secrets.BootstrapToken)
            {
                Etcd = isControlPlane
                    ? new EtcdSection(CertificateKey.Of(secrets.Etcd), [settings.Adapter.Network.ToString()])
                    {
                        ExtraArgs = ControlPlaneArguments.Of(settings.Cluster.Etcd),
                    }
                    : null,
            });
    }
}
