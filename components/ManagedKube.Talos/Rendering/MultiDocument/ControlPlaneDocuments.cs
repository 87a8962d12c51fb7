using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Documents.Kubernetes;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>What only control planes have. Of most of it absence means something else than the default of the legacy form.</summary>
internal static class ControlPlaneDocuments
{
    public static IEnumerable<object> Of(NodeSettings settings, SecretsBundle secrets)
    {
        var cluster = settings.Cluster;
        var images = new KubernetesImages(cluster.KubernetesVersion);
        yield return new KubeProxyConfig(images.Proxy);
        yield return new KubeCoreDNSConfig();
        yield return new KubeAPIServerCAConfig { IssuingCA = IssuingAuthority.Of(secrets.Kubernetes) };
        yield return new KubeAggregatorCAConfig(IssuingAuthority.Of(secrets.Aggregator));
        yield return new KubeServiceAccountConfig(new KubeServiceAccountConfig.IssuerSpec(secrets.ServiceAccountKey, cluster.Endpoint));
        yield return KubeEtcdEncryptionConfig.Secretbox(secrets.SecretboxKey);
        yield return new KubeAPIServerConfig(images.ApiServer, ControlPlaneArguments.CertificateNames(cluster), ControlPlaneArguments.ApiServer);
        yield return new KubeControllerManagerConfig(images.ControllerManager, ControlPlaneArguments.Metrics);
        yield return new KubeSchedulerConfig(images.Scheduler, ControlPlaneArguments.Metrics);
        yield return new KubeAuthenticationConfig(AuthenticationConfiguration.Of(cluster.Oidc));
        yield return new KubeAuthorizerConfig("node", "Node");
        yield return new KubeAuthorizerConfig("rbac", "RBAC");
        yield return new KubeAuditPolicyConfig(new AuditPolicy());
        yield return new KubeAdmissionControlConfig(PodSecurityConfiguration.Plugin, PodSecurityConfiguration.Of(cluster.PodSecurity));
        if (cluster.TalosApiAccess is { } access)
            yield return new KubeTalosAPIAccessConfig(access.Roles, access.Namespaces);
    }
}
