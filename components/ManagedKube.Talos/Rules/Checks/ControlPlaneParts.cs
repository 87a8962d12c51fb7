namespace ManagedKube.Talos.Rules.Checks;

/// <summary>What must be there so that Kubernetes starts. Of most documents absence means that the component does not run.</summary>
internal sealed class ControlPlaneParts : IConfigurationRule
{
    private static readonly string[] OnEveryNode = ["KubeClusterConfig", "KubeNetworkConfig", "KubeletConfig", "KubeNodeConfig", "KubeAPIServerCAConfig"];

    private static readonly string[] OnControlPlanes =
    [
        "KubeAggregatorCAConfig", "KubeServiceAccountConfig", "KubeEtcdEncryptionConfig", "KubeAPIServerConfig", "KubeControllerManagerConfig",
        "KubeSchedulerConfig", "KubeAuthenticationConfig", "KubeAuditPolicyConfig", "KubeAdmissionControlConfig",
    ];

    private static readonly string[] LegacyOnEveryNode =
    [
        "machine.kubelet.image", "cluster.clusterName", "cluster.controlPlane.endpoint", "cluster.network.podSubnets", "cluster.network.serviceSubnets",
        "cluster.ca.crt",
    ];

    private static readonly string[] LegacyOnControlPlanes =
    [
        "cluster.ca.key", "cluster.aggregatorCA.crt", "cluster.aggregatorCA.key", "cluster.serviceAccount.key", "cluster.apiServer.image",
        "cluster.controllerManager.image", "cluster.scheduler.image", "cluster.apiServer.auditPolicy", "cluster.apiServer.admissionControl",
    ];

    private static readonly (string Name, string Type)[] Authorizers = [("node", "Node"), ("rbac", "RBAC")];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
    [
        .. Fields(configuration, ["machine.token", "machine.ca.crt", "cluster.token"]),
        .. configuration.IsControlPlane ? Fields(configuration, ["machine.ca.key", "cluster.etcd.ca.crt", "cluster.etcd.ca.key"]) : [],
        .. configuration.HasKubernetesDocuments ? Documents(configuration) : Legacy(configuration),
    ];

    private static IEnumerable<ConfigurationFinding> Documents(ParsedConfiguration configuration)
    {
        foreach (var kind in (configuration.IsControlPlane ? OnEveryNode.Concat(OnControlPlanes) : OnEveryNode).Where(kind => !configuration.Has(kind)))
            yield return new ConfigurationFinding(kind, "", "The document is missing.", "Write it.");
        if (!configuration.IsControlPlane)
        {
            if (configuration.Of("KubeAPIServerCAConfig").Any(authority => authority.Child("acceptedCAs").Texts.Count == 0))
            {
                yield return new ConfigurationFinding("KubeAPIServerCAConfig", "acceptedCAs", "The node trusts no authority of Kubernetes.",
                    "Write its certificate.");
            }

            yield break;
        }

        foreach (var authority in configuration.Of("KubeAPIServerCAConfig").Concat(configuration.Of("KubeAggregatorCAConfig")))
        {
            foreach (var part in new[] { "issuingCA.cert", "issuingCA.key" }.Select(authority.At).Where(part => !part.IsThere))
                yield return part.Finding("A control plane cannot issue certificates without it.", "Write it.");
        }

        foreach (var (name, type) in Authorizers)
        {
            if (!configuration.Of("KubeAuthorizerConfig").Any(authorizer => authorizer.Child("type").Text == type))
            {
                yield return new ConfigurationFinding(
                    $"KubeAuthorizerConfig/{name}", "", $"There is no authorizer {type}, without which the API server never comes up.", "Write it.");
            }
        }
    }

    private static IEnumerable<ConfigurationFinding> Legacy(ParsedConfiguration configuration)
    {
        foreach (var finding in Fields(configuration, configuration.IsControlPlane ? [.. LegacyOnEveryNode, .. LegacyOnControlPlanes] : LegacyOnEveryNode))
            yield return finding;
        var secretbox = configuration.Machine.At("cluster.secretboxEncryptionSecret");
        if (configuration.IsControlPlane && !secretbox.IsThere && !configuration.Machine.At("cluster.aescbcEncryptionSecret").IsThere)
            yield return secretbox.Finding("Secrets would not be encrypted at rest.", "Write it.");
    }

    private static IEnumerable<ConfigurationFinding> Fields(ParsedConfiguration configuration, IEnumerable<string> paths) => paths
        .Select(configuration.Machine.At)
        .Where(place => !place.IsThere || place.Text is "")
        .Select(place => place.Finding($"{place.Path} is missing.", "Write it."));
}
