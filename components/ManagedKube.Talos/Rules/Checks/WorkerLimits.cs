using System.Text;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>What a worker must not have: documents that Talos refuses there, and any key by which it could pose as the cluster.</summary>
internal sealed class WorkerLimits : IConfigurationRule
{
    private static readonly HashSet<string> Refused =
    [
        "KubeAdmissionControlConfig", "KubeAggregatorCAConfig", "KubeAPIServerConfig", "KubeAuditPolicyConfig", "KubeAuthenticationConfig",
        "KubeAuthorizerConfig", "KubeControllerManagerConfig", "KubeCoreDNSConfig", "KubeEtcdEncryptionConfig", "KubeFlannelCNIConfig",
        "KubeProxyConfig", "KubeSchedulerConfig", "KubeServiceAccountConfig", "KubeTalosAPIAccessConfig",
    ];

    private static readonly string[] RefusedFields =
    [
        "cluster.etcd", "cluster.aggregatorCA", "cluster.serviceAccount", "cluster.secretboxEncryptionSecret", "cluster.aescbcEncryptionSecret",
        "cluster.apiServer", "cluster.controllerManager", "cluster.scheduler", "machine.features.kubernetesTalosAPIAccess",
    ];

    // The node's own identity at a registry or a peer is no key of the cluster.
    private static readonly HashSet<string> OwnKeys = ["RegistryTLSConfig", "WireguardConfig"];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        if (configuration.IsControlPlane)
            yield break;
        foreach (var document in configuration.Documents.Where(document => Refused.Contains(document.Kind)))
            yield return new ConfigurationFinding(document.Key.ToString(), "kind", "Talos refuses this kind on a worker.", "Remove the document.");
        foreach (var place in RefusedFields.Select(configuration.Machine.At).Where(place => place.IsThere))
            yield return place.Finding($"{place.Path} is for control planes only.", "Remove it.");
        foreach (var place in configuration.Of("KubeAPIServerCAConfig").Select(authority => authority.Child("issuingCA")).Where(place => place.IsThere))
            yield return place.Finding("A worker would have the authority of Kubernetes.", "Write acceptedCAs with the certificate instead.");
        foreach (var document in configuration.Documents.Where(document => !OwnKeys.Contains(document.Kind)))
        {
            foreach (var path in PrivateKeys(document.Root, ""))
            {
                yield return new ConfigurationFinding(document.Key.ToString(), path, $"{path} is a private key, which no worker may have.",
                    "Remove it.");
            }
        }
    }

    private static IEnumerable<string> PrivateKeys(YamlNode node, string path) => node switch
    {
        YamlMappingNode => node.Entries().SelectMany(entry => PrivateKeys(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}")),
        YamlSequenceNode => node.Elements().SelectMany((element, index) => PrivateKeys(element, $"{path}[{index}]")),
        _ => IsPrivateKey(node.Text() ?? "") ? [path] : [],
    };

    private static bool IsPrivateKey(string text)
    {
        if (text.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            return true;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written)
            && Encoding.ASCII.GetString(bytes, 0, written).Contains("PRIVATE KEY-----", StringComparison.Ordinal);
    }
}
