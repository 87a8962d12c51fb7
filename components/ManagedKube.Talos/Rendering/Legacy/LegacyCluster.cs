using System.Globalization;
using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Documents.Kubernetes;
using ManagedKube.Talos.Secrets;
using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>Fills in the cluster's part. What only control planes need, workers do not get.</summary>
internal static class LegacyCluster
{
    public static ClusterSection Of(NodeSettings settings, SecretsBundle secrets)
    {
        var cluster = settings.Cluster;
        var isControlPlane = settings.Type == NodeType.ControlPlane;
        var shared = new ClusterSection(
            secrets.ClusterId,
            secrets.ClusterSecret,
            new ClusterSection.ControlPlaneSection(cluster.Endpoint),
            cluster.Name,
            new NetworkSection(cluster.InternalDomain, [cluster.PodRange.ToString()], [cluster.ServiceRange.ToString()]),
            secrets.BootstrapToken,
            isControlPlane ? CertificateKey.Of(secrets.Kubernetes) : CertificateKey.WithoutKey(secrets.Kubernetes))
        {
            Discovery = DiscoverySection.Of(cluster.DiscoveryEndpoint),
        };
        return isControlPlane ? WithControlPlane(shared, settings, secrets) : shared;
    }

    private static ClusterSection WithControlPlane(ClusterSection shared, NodeSettings settings, SecretsBundle secrets)
    {
        var cluster = settings.Cluster;
        var images = new KubernetesImages(cluster.KubernetesVersion);
        return shared with
        {
            SecretboxEncryptionSecret = secrets.SecretboxKey,
            AggregatorCA = CertificateKey.Of(secrets.Aggregator),
            ServiceAccount = new ClusterSection.ServiceAccountSection(CertificateKey.Base64(secrets.ServiceAccountKey)),
            ApiServer = ApiServer(cluster, images),
            ControllerManager = new ClusterSection.ComponentSection(images.ControllerManager, ControllerManagerArguments(cluster)),
            Proxy = new ClusterSection.ProxySection(images.Proxy),
            Scheduler = new ClusterSection.ComponentSection(images.Scheduler, ControlPlaneArguments.Metrics),
            Etcd = new EtcdSection(CertificateKey.Of(secrets.Etcd), [settings.Adapter.Network.ToString()])
            {
                ExtraArgs = ControlPlaneArguments.Of(cluster.Etcd),
            },
            AllowSchedulingOnControlPlanes = NodeLabels.TakesPods(settings),
        };
    }

    private static ApiServerSection ApiServer(ClusterSettings cluster, KubernetesImages images) => new(
        images.ApiServer,
        new Dictionary<string, string>(ControlPlaneArguments.ApiServer.Concat(OidcArguments.Of(cluster.Oidc))),
        ControlPlaneArguments.CertificateNames(cluster))
    {
        ExtraVolumes = OidcArguments.AuthorityVolume(cluster.Oidc) is { } volume ? [volume] : null,
        AdmissionControl = [new ApiServerSection.PluginSection(PodSecurityConfiguration.Plugin, PodSecurityConfiguration.Of(cluster.PodSecurity))],
    };

    private static Dictionary<string, string> ControllerManagerArguments(ClusterSettings cluster) => new(ControlPlaneArguments.Metrics)
    {
        ["node-cidr-mask-size-ipv4"] = cluster.NodePrefixLength.ToString(CultureInfo.InvariantCulture),
    };
}
