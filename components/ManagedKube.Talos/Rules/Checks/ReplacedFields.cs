namespace ManagedKube.Talos.Rules.Checks;

/// <summary>A field and the document that has replaced it never stand together (Talos 1.14 refuses them).</summary>
internal sealed class ReplacedFields : IConfigurationRule
{
    private static readonly (string Field, string Kind)[] Replacements =
    [
        ("cluster.id", "DiscoveryIdentityConfig"),
        ("cluster.secret", "DiscoveryIdentityConfig"),
        ("cluster.discovery", "DiscoveryServiceConfig"),
        ("cluster.clusterName", "KubeClusterConfig"),
        ("cluster.controlPlane.endpoint", "KubeClusterConfig"),
        ("cluster.controlPlane.localAPIServerPort", "KubeAPIServerConfig"),
        ("cluster.network.dnsDomain", "KubeNetworkConfig"),
        ("cluster.network.podSubnets", "KubeNetworkConfig"),
        ("cluster.network.serviceSubnets", "KubeNetworkConfig"),
        ("cluster.network.cni", "KubeFlannelCNIConfig"),
        ("cluster.ca", "KubeAPIServerCAConfig"),
        ("cluster.acceptedCAs", "KubeAPIServerCAConfig"),
        ("cluster.aggregatorCA", "KubeAggregatorCAConfig"),
        ("cluster.serviceAccount", "KubeServiceAccountConfig"),
        ("cluster.secretboxEncryptionSecret", "KubeEtcdEncryptionConfig"),
        ("cluster.aescbcEncryptionSecret", "KubeEtcdEncryptionConfig"),
        ("cluster.apiServer.image", "KubeAPIServerConfig"),
        ("cluster.apiServer.extraArgs", "KubeAPIServerConfig"),
        ("cluster.apiServer.env", "KubeAPIServerConfig"),
        ("cluster.apiServer.resources", "KubeAPIServerConfig"),
        ("cluster.apiServer.certSANs", "KubeAPIServerConfig"),
        ("cluster.apiServer.admissionControl", "KubeAdmissionControlConfig"),
        ("cluster.apiServer.auditPolicy", "KubeAuditPolicyConfig"),
        ("cluster.apiServer.authorizationConfig", "KubeAuthorizerConfig"),
        ("cluster.controllerManager", "KubeControllerManagerConfig"),
        ("cluster.scheduler", "KubeSchedulerConfig"),
        ("cluster.proxy", "KubeProxyConfig"),
        ("cluster.coreDNS", "KubeCoreDNSConfig"),
        ("cluster.allowSchedulingOnControlPlanes", "KubeNodeConfig"),
        ("machine.kubelet.image", "KubeletConfig"),
        ("machine.kubelet.extraArgs", "KubeletConfig"),
        ("machine.kubelet.extraConfig", "KubeletConfig"),
        ("machine.kubelet.clusterDNS", "KubeletConfig"),
        ("machine.kubelet.defaultRuntimeSeccompProfileEnabled", "KubeletConfig"),
        ("machine.kubelet.nodeIP", "KubeNodeConfig"),
        ("machine.kubelet.skipNodeRegistration", "KubeNodeConfig"),
        ("machine.kubelet.registerWithFQDN", "KubeNodeConfig"),
        ("machine.nodeLabels", "KubeNodeConfig"),
        ("machine.nodeAnnotations", "KubeNodeConfig"),
        ("machine.nodeTaints", "KubeNodeConfig"),
        ("machine.install", "UnattendedInstallConfig"),
        ("machine.features.kubePrism", "KubePrismConfig"),
        ("machine.features.kubernetesTalosAPIAccess", "KubeTalosAPIAccessConfig"),
        ("machine.features.imageCache", "ImageCacheConfig"),
        ("machine.env", "EnvironmentConfig"),
    ];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        foreach (var (field, kind) in Replacements)
        {
            var place = configuration.Machine.At(field);
            if (place.IsThere && configuration.Has(kind))
                yield return place.Finding($"{field} stands beside the document {kind}, which has replaced it.", $"Write it in {kind} alone.");
        }

        var hostDns = configuration.Machine.At("machine.features.hostDNS");
        if (hostDns.IsThere && configuration.Of("ResolverConfig").Any(resolver => resolver.Child("hostDNS").IsThere))
        {
            yield return hostDns.Finding($"{hostDns.Path} stands beside hostDNS of ResolverConfig, which has replaced it.",
                "Write it in ResolverConfig alone.");
        }
    }
}
