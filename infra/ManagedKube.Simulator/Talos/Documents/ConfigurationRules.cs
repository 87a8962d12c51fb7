using System.Text.RegularExpressions;
using ManagedKube.Simulator.Talos.Versions;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>The rules across the documents of one machine, as a node of a Talos version enforces them.</summary>
internal static partial class ConfigurationRules
{
    private static readonly string[] ControlPlaneKinds =
    [
        "KubeAdmissionControlConfig", "KubeAggregatorCAConfig", "KubeAPIServerConfig", "KubeAuditPolicyConfig", "KubeAuthenticationConfig",
        "KubeAuthorizerConfig", "KubeControllerManagerConfig", "KubeCoreDNSConfig", "KubeEtcdEncryptionConfig", "KubeFlannelCNIConfig",
        "KubeProxyConfig", "KubeSchedulerConfig", "KubeServiceAccountConfig", "KubeTalosAPIAccessConfig", "Layer2VIPConfig",
    ];

    private static readonly string[] RefusedKubeletSettings =
    [
        "apiVersion", "kind", "authentication", "authorization", "cgroupRoot", "kubeletCgroups", "systemCgroups", "port",
        "protectKernelDefaults", "resolvConf", "rotateCertificates", "seccompDefault", "staticPodPath",
    ];

    private static readonly (string Field, string Kind)[] Replaced =
    [
        ("cluster.id", "DiscoveryIdentityConfig"), ("cluster.secret", "DiscoveryIdentityConfig"), ("cluster.discovery", "DiscoveryServiceConfig"),
        ("cluster.clusterName", "KubeClusterConfig"), ("cluster.controlPlane.endpoint", "KubeClusterConfig"),
        ("cluster.network.dnsDomain", "KubeNetworkConfig"), ("cluster.network.podSubnets", "KubeNetworkConfig"), ("cluster.network.serviceSubnets", "KubeNetworkConfig"),
        ("cluster.network.cni", "KubeFlannelCNIConfig"), ("cluster.ca", "KubeAPIServerCAConfig"), ("cluster.acceptedCAs", "KubeAPIServerCAConfig"),
        ("cluster.aggregatorCA", "KubeAggregatorCAConfig"), ("cluster.serviceAccount", "KubeServiceAccountConfig"),
        ("cluster.secretboxEncryptionSecret", "KubeEtcdEncryptionConfig"), ("cluster.aescbcEncryptionSecret", "KubeEtcdEncryptionConfig"),
        ("cluster.apiServer", "KubeAPIServerConfig"), ("cluster.controllerManager", "KubeControllerManagerConfig"), ("cluster.scheduler", "KubeSchedulerConfig"),
        ("cluster.proxy", "KubeProxyConfig"), ("cluster.coreDNS", "KubeCoreDNSConfig"), ("machine.kubelet", "KubeletConfig"),
        ("machine.nodeLabels", "KubeNodeConfig"), ("machine.nodeTaints", "KubeNodeConfig"), ("machine.nodeAnnotations", "KubeNodeConfig"),
        ("machine.features.kubePrism", "KubePrismConfig"), ("machine.install", "UnattendedInstallConfig"), ("machine.network.hostname", "HostnameConfig"),
    ];

    /// <summary>What is wrong, apart from the form of the documents.</summary>
    public static IEnumerable<string> Check(ConfigurationDocuments documents, TalosVersion version)
    {
        var configuration = MachineConfigurationReader.Read(documents);
        var machine = documents.Legacy.At("machine");
        var cluster = documents.Legacy.At("cluster");
        return
        [
            .. CheckMachine(machine, cluster),
            .. CheckPair("machine.ca", configuration.Machine.Certificate.Length > 0 ? configuration.Machine : null, configuration.IsControlPlane),
            .. configuration.IsControlPlane ? CheckControlPlane(documents, configuration, cluster) : CheckWorker(documents, machine, cluster),
            .. version.IsAtLeast(1, 14) ? CheckReplaced(documents) : [],
            .. CheckDiscovery(documents, cluster),
            .. CheckKubelet(documents, machine),
            .. CheckApiServer(documents, version),
            .. CheckImages(configuration, version),
        ];
    }

    private static IEnumerable<string> CheckMachine(YamlNode? machine, YamlNode? cluster)
    {
        if (machine.Text("type") is not ("controlplane" or "worker"))
            yield return "machine.type must be controlplane or worker";
        if (!TokenForm().IsMatch(machine.Text("token") ?? ""))
            yield return "machine.token must be 6 and 16 characters of [0-9a-z] with a dot between";
        if (!TokenForm().IsMatch(cluster.Text("token") ?? ""))
            yield return "cluster.token must be 6 and 16 characters of [0-9a-z] with a dot between";
    }

    private static IEnumerable<string> CheckPair(string where, Authority? authority, bool needsKey)
    {
        if (authority is null)
            yield return $"{where} is missing, or not what it should be";
        else if (authority.Problem(needsKey) is { } problem)
            yield return $"{where}: {problem}";
    }

    private static IEnumerable<string> CheckControlPlane(ConfigurationDocuments documents, MachineConfiguration configuration, YamlNode? cluster)
    {
        foreach (var problem in CheckPair("cluster.etcd.ca", configuration.Etcd, needsKey: true))
            yield return problem;
        foreach (var problem in CheckPair("the Kubernetes authority", configuration.Kubernetes, needsKey: true))
            yield return problem;
        var aggregator = Authority.FromPem(documents.Find("KubeAggregatorCAConfig").At("issuingCA")) ?? Authority.FromBase64(cluster.At("aggregatorCA"));
        foreach (var problem in CheckPair("the aggregator authority", aggregator, needsKey: true))
            yield return problem;
        if (configuration.ServiceAccountKey?.Contains("PRIVATE KEY", StringComparison.Ordinal) != true)
            yield return "the service-account key is missing, or not in PEM";
        if (configuration.Endpoint is null)
            yield return "the endpoint of the cluster is missing, or no URL";
        if (documents.Find("KubeAPIServerCAConfig") is not null && documents.Find("KubeEtcdEncryptionConfig") is null)
            yield return "KubeEtcdEncryptionConfig is missing on a control plane with an API authority";
        if (documents.Find("KubeProxyConfig") is { } proxy && proxy.Text("image") is null)
            yield return "KubeProxyConfig: image is missing";
    }

    private static IEnumerable<string> CheckWorker(ConfigurationDocuments documents, YamlNode? machine, YamlNode? cluster)
    {
        foreach (var document in documents.All.Where(document => ControlPlaneKinds.Contains(document.Kind)))
            yield return $"{document.Label}: this kind is not allowed on a worker";
        if (machine.Text("ca", "key") is not null)
            yield return "machine.ca.key is not allowed on a worker";
        if (cluster.Text("ca", "key") is not null || documents.Find("KubeAPIServerCAConfig").At("issuingCA") is not null)
            yield return "the key of the Kubernetes authority is not allowed on a worker";
    }

    private static IEnumerable<string> CheckReplaced(ConfigurationDocuments documents) => Replaced
        .Where(pair => documents.Find(pair.Kind) is not null && documents.Legacy.At(pair.Field.Split('.')) is not null)
        .Select(pair => $"{pair.Field} and {pair.Kind} must not be there together");

    private static IEnumerable<string> CheckDiscovery(ConfigurationDocuments documents, YamlNode? cluster)
    {
        var identity = documents.Find("DiscoveryIdentityConfig");
        if (documents.Find("DiscoveryServiceConfig") is not null && identity is null && cluster.Text("id") is null)
            yield return "DiscoveryIdentityConfig is missing while a DiscoveryServiceConfig is there";
        (string Field, string? Value)[] values =
        [
            ("DiscoveryIdentityConfig.clusterID", identity.Text("clusterID")), ("DiscoveryIdentityConfig.clusterSecret", identity.Text("clusterSecret")),
            ("cluster.id", cluster.Text("id")), ("cluster.secret", cluster.Text("secret")),
        ];
        foreach (var (field, _) in values.Where(value => value.Value is not null && !HasKeyLength(value.Value)))
            yield return $"{field} must be Base64 of 32 bytes";
    }

    private static IEnumerable<string> CheckKubelet(ConfigurationDocuments documents, YamlNode? machine) =>
        documents.Find("KubeletConfig").Map("config").Keys.Concat(machine.Map("kubelet", "extraConfig").Keys)
            .Where(RefusedKubeletSettings.Contains)
            .Select(setting => $"the kubelet setting {setting} belongs to Talos and must not be set");

    private static IEnumerable<string> CheckApiServer(ConfigurationDocuments documents, TalosVersion version) =>
        documents.Find("KubeAPIServerConfig").Map("extraArgs").Keys
            .Where(argument => version.IsAtLeast(1, 14) && (argument is "anonymous-auth" or "authentication-config" || argument.StartsWith("oidc-", StringComparison.Ordinal) || argument.StartsWith("authorization-", StringComparison.Ordinal)))
            .Select(argument => $"KubeAPIServerConfig.extraArgs.{argument} is not allowed: a document of its own says it");

    private static IEnumerable<string> CheckImages(MachineConfiguration configuration, TalosVersion version)
    {
        foreach (var (component, image) in configuration.Images)
        {
            if (!TalosVersion.TryParse(KubernetesComponents.TagOf(image), out var kubernetes))
                yield return $"the image of {component} has no tag that is a version";
            else if (TalosReleases.Of(version) is { } release && !release.Supports(kubernetes))
                yield return $"{component} {kubernetes} is not supported by Talos {version}, which runs Kubernetes {release.KubernetesRange}";
        }
    }

    private static bool HasKeyLength(string base64)
    {
        Span<byte> bytes = stackalloc byte[48];
        return Convert.TryFromBase64String(base64.Replace('-', '+').Replace('_', '/'), bytes, out var length) && length == 32;
    }

    [GeneratedRegex("^[0-9a-z]{6}\\.[0-9a-z]{16}$")]
    private static partial Regex TokenForm();
}
